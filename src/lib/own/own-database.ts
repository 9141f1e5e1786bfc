import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DatasetManifest } from '../../dataset/read-manifest';
import type { OwnFile } from './own-file';

/** A set of files brought at once. `copying`: some are not in the store yet; the page that copies them must be alive. */
export interface Batch {
	readonly id: number;
	readonly state: 'copying' | 'copied';
	/** When it began, in ISO form. */
	readonly started: string;
	/** Files that were found in what the user dropped. */
	readonly expected: number;
}

/** The two files of the own data set, as `gongkai build` writes them. */
export interface OwnDataset {
	/** State of the store that it was made of. */
	readonly revision: number;
	readonly data: Uint8Array;
	readonly evidence: Uint8Array;
	/** Reports that count in it. */
	readonly reports: number;
}

/** A data set made elsewhere by `gongkai build`, opened from its files. */
export interface OpenedDataset {
	readonly manifest: DatasetManifest;
	/** When it was opened, in ISO form. */
	readonly opened: string;
	readonly data: Blob;
	readonly evidence: Blob;
}

export interface OwnSchema extends DBSchema {
	/** The data set made of what the other stores hold, under the key `current`. */
	dataset: { key: 'current'; value: OwnDataset };
	/** The data set opened from files, under the key `current`. */
	opened: { key: 'current'; value: OpenedDataset };
	batches: { key: number; value: Batch };
	files: { key: number; value: OwnFile; indexes: { batch: number; sha256: string } };
	/** Documents as they came, by the id of their file. */
	bytes: { key: number; value: Uint8Array };
	/** `DocumentFacts` as JSON, by the id of their file. */
	facts: { key: number; value: string };
	/**
	 * Counters: `revision`, raised by everything that changes the data set; `emptied`, the revision at which everything was removed last;
	 * `next-file` and `next-batch`, the ids to be given next.
	 */
	counters: { key: string; value: number };
}

export type OwnDatabase = IDBPDatabase<OwnSchema>;

const NAME = 'gongkai-own';
const VERSION = 2;

/**
 * Opens the store of own reports in this browser, made when it is not there. Rejects where the browser keeps nothing.
 * A page whose connection stands in the way of a newer version lets go of it.
 */
export function openOwnDatabase(): Promise<OwnDatabase> {
	return openDB<OwnSchema>(NAME, VERSION, {
		upgrade(database, oldVersion) {
			database.createObjectStore('opened');
			if (oldVersion > 0) return;
			for (const name of ['dataset', 'bytes', 'facts', 'counters'] as const) database.createObjectStore(name);
			database.createObjectStore('batches', { keyPath: 'id' });
			const files = database.createObjectStore('files', { keyPath: 'id' });
			files.createIndex('batch', 'batch');
			files.createIndex('sha256', 'sha256');
		},
		blocking: (_, __, { target }) => (target as IDBDatabase).close()
	});
}
