import { openOwnDatabase, type OpenedDataset, type OwnDataset } from './own-database';
import { OwnStore } from './own-store';

/** The data sets kept in this browser: that of own reports, and the one opened from files; `null` where there is none. */
export interface KeptDatasets {
	readonly own: OwnDataset | null;
	readonly opened: OpenedDataset | null;
}

/** What is kept in this browser. Rejects where it keeps nothing. */
export async function readKept(): Promise<KeptDatasets> {
	const database = await openOwnDatabase();
	try {
		const store = new OwnStore(database);
		return { own: await store.dataset(), opened: await store.opened() };
	} finally {
		database.close();
	}
}
