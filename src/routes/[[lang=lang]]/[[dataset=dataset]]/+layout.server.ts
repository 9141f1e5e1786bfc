import { placeOfParams } from '$lib/place';
import { loadScopeOptions } from '$lib/queries/load-scope-options';
import { shippedDataset } from '$lib/server/data-sets';
import { describeShipped, shippedTitles } from '$lib/server/shipped-titles';
import { PAGE_LEVEL } from '$lib/state/scope-of-view';
import type { LayoutServerLoad } from './$types';

/** Pages that a scope narrows; the others leave the choices of a whole country out of their file. */
const SCOPED_ROUTES: readonly (string | null)[] = ['', '/compare', '/outcomes', '/reach', '/checks'].map(
	(page) => `/[[lang=lang]]/[[dataset=dataset]]${page}`
);

export const load: LayoutServerLoad = async ({ params, route }) => {
	const { dataset } = placeOfParams(params);
	const titles = await shippedTitles();
	const scoped = SCOPED_ROUTES.includes(route.id);
	if (dataset === 'own') return { dataset: null, titles, scoped, scope: null };
	return {
		dataset: await describeShipped(dataset),
		titles,
		scoped,
		scope: scoped ? await loadScopeOptions(await shippedDataset(dataset), PAGE_LEVEL) : null
	};
};
