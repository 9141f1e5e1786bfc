import type { DatasetChanges } from './dataset-changes';
import type { Problem } from './problem';

export interface FileHash {
	/** Path within the source folder or the data set, with `/`. */
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

/** What made a data set: a change of any of these makes it anew. */
export interface Tool {
	readonly version: string;
	/** SHA-256 over the program's own code. */
	readonly code: string;
}

/** `manifest.json` of a data set. Holds no time: the same input gives the same manifest, `changes` aside. */
export interface Manifest {
	readonly dataset: string;
	readonly title: { readonly zh: string; readonly en: string };
	readonly schema_version: number;
	/** SHA-256 over all rows. */
	readonly version: string;
	readonly tool: Tool;
	readonly counts: Readonly<Record<string, number>>;
	readonly inputs: readonly FileHash[];
	/** Every file of the data set but the manifest itself. */
	readonly files: readonly FileHash[];
	readonly problems: readonly Problem[];
	/** Against the version that stood in the folder before; `null` where there was none. */
	readonly changes: DatasetChanges | null;
}
