import { openDB, type DBSchema } from 'idb';

/** The data set made of the user's own reports: both database files, and which making of them this is. */
export interface OwnFiles {
	/** Another number after every change. */
	readonly revision: number;
	readonly data: Uint8Array;
	readonly evidence: Uint8Array;
}

interface OwnStore extends DBSchema {
	dataset: { key: 'current'; value: OwnFiles };
}

/** The files kept in this browser; null where there are none. Rejects where the browser keeps nothing. */
export async function readOwnFiles(): Promise<OwnFiles | null> {
	const store = await openDB<OwnStore>('gongkai-own', 1, {
		upgrade: (database) => {
			database.createObjectStore('dataset');
		}
	});
	try {
		return (await store.get('dataset', 'current')) ?? null;
	} finally {
		store.close();
	}
}
