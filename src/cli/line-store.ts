import { open, rm, type FileHandle } from 'node:fs/promises';

/** Lines of output that wait on disk until all documents have been read, by the source of their document. */
export class LineStore {
	readonly #places = new Map<string, { readonly start: number; readonly length: number }>();
	#end = 0;

	private constructor(
		readonly path: string,
		readonly file: FileHandle
	) {}

	/** @param path a file that is not there yet */
	static async create(path: string): Promise<LineStore> {
		return new LineStore(path, await open(path, 'wx+'));
	}

	/** Keeps the line of a document in place of one that it had. */
	async put(source: string, line: string): Promise<void> {
		const bytes = Buffer.from(line, 'utf8');
		await this.file.write(bytes, 0, bytes.length, this.#end);
		this.#places.set(source, { start: this.#end, length: bytes.length });
		this.#end += bytes.length;
	}

	/** The line of a document; `null` where it has none. */
	async get(source: string): Promise<string | null> {
		const place = this.#places.get(source);
		if (place === undefined) return null;
		const { buffer } = await this.file.read(Buffer.alloc(place.length), 0, place.length, place.start);
		return buffer.toString('utf8');
	}

	/** Removes all lines; nothing can be had afterwards. */
	async close(): Promise<void> {
		await this.file.close();
		await rm(this.path, { force: true });
	}
}
