import { placeOfParams } from '$lib/place';
import { everyPlace } from '$lib/place-entries';
import { loadOverview } from '$lib/queries/overview';
import { shippedDataset } from '$lib/server/data-sets';
import { scopeOfView } from '$lib/state/scope-of-view';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyPlace;

export const load: PageServerLoad = async ({ params }) => {
	const { dataset } = placeOfParams(params);
	if (dataset === 'own') return { overview: null };
	const engine = await shippedDataset(dataset);
	return { overview: await loadOverview(engine, scopeOfView(DEFAULT_VIEW)) };
};
