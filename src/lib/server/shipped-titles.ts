import { SHIPPED_IDS, type ShippedId } from '../place';
import { dataSet, type DataSetRow } from '../queries/data-set';
import { ask } from '../queries/query';
import { shippedDataset } from './data-sets';

/** How a shipped data set describes itself. Throws where it does not. */
export async function describeShipped(id: ShippedId): Promise<DataSetRow> {
	const [row] = await ask(await shippedDataset(id), dataSet, {});
	if (!row) throw new Error(`The data set ${id} has no row in its table "dataset"`);
	return row;
}

/** Titles of all shipped data sets. */
export async function shippedTitles() {
	const described = await Promise.all(SHIPPED_IDS.map(async (id) => ({ id, row: await describeShipped(id) })));
	return described.map(({ id, row }) => ({ id, zh: row.title_zh, en: row.title_en, invented: row.invented }));
}
