import { DATASET_IDS, placeOfParams, type DatasetId } from '$lib/place';
import { dataSet, type DataSetRow } from '$lib/queries/data-set';
import { loadScopeOptions } from '$lib/queries/load-scope-options';
import { ask } from '$lib/queries/query';
import { shippedDataset } from '$lib/server/data-sets';
import { PAGE_LEVEL } from '$lib/state/scope-of-view';
import type { LayoutServerLoad } from './$types';

/** Pages that a scope narrows; the others leave the choices of a whole country out of their file. */
const SCOPED_ROUTES: readonly (string | null)[] = ['', '/compare', '/outcomes', '/reach', '/checks'].map(
	(page) => `/[[lang=lang]]/[[dataset=dataset]]${page}`
);

async function describe(id: DatasetId): Promise<DataSetRow> {
	const [row] = await ask(await shippedDataset(id), dataSet, {});
	if (!row) throw new Error(`The data set ${id} has no row in its table "dataset"`);
	return row;
}

export const load: LayoutServerLoad = async ({ params, route }) => {
	const shipped = placeOfParams(params).dataset;
	const engine = await shippedDataset(shipped);
	const described = await Promise.all(DATASET_IDS.map(async (id) => ({ id, row: await describe(id) })));
	const titles = described.map(({ id, row }) => ({ id, zh: row.title_zh, en: row.title_en }));
	return {
		dataset: await describe(shipped),
		titles,
		scope: SCOPED_ROUTES.includes(route.id) ? await loadScopeOptions(engine, PAGE_LEVEL) : null
	};
};
