/** A file of the input, in a folder or in an archive: it has a name and a way to get its bytes. */
export interface InputFile {
	/** The path as given, and the way inside it when that is a folder or an archive. */
	readonly source: string;
	/** Name within the input, with `/`; begins with the given path's own name where several paths are given. */
	readonly name: string;
	/** The file on disk that it is or lies in, and that file's name within the input; `null` when nothing is there to be read. */
	readonly disk: DiskFile | null;
	/**
	 * @param largest most bytes that it may have; what a document may have when left out
	 * @throws DocumentError when it cannot be opened, is too large, damaged or locked
	 */
	readonly bytes: (largest?: number) => Promise<Uint8Array>;
}

export interface DiskFile {
	readonly name: string;
	readonly path: string;
}

/** Where a file stands in the input. */
export type Place = Pick<InputFile, 'source' | 'name'>;
