import { placeOfParams } from '$lib/place';
import { dataSet } from '$lib/queries/data-set';
import { loadScopeOptions } from '$lib/queries/load-scope-options';
import { ask } from '$lib/queries/query';
import { shippedDataset } from '$lib/server/data-sets';
import { PAGE_LEVEL } from '$lib/state/scope-of-view';
import type { LayoutServerLoad } from './$types';

/** Pages that a scope narrows; the others leave the choices of a whole country out of their file. */
const SCOPED_ROUTES: readonly (string | null)[] = ['/[[lang=lang]]/[[dataset=dataset]]'];

export const load: LayoutServerLoad = async ({ params, route }) => {
	const engine = await shippedDataset(placeOfParams(params).dataset);
	const [dataset] = await ask(engine, dataSet, {});
	if (!dataset) throw new Error('The data set has no row in its table "dataset"');
	return { dataset, scope: SCOPED_ROUTES.includes(route.id) ? await loadScopeOptions(engine, PAGE_LEVEL) : null };
};
