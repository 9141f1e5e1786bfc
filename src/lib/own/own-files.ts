import { openOwnDatabase, type OwnDataset } from './own-database';
import { OwnStore } from './own-store';

/** The data set kept in this browser; `null` where there is none. Rejects where the browser keeps nothing. */
export async function readOwnFiles(): Promise<OwnDataset | null> {
	const database = await openOwnDatabase();
	try {
		return await new OwnStore(database).dataset();
	} finally {
		database.close();
	}
}
