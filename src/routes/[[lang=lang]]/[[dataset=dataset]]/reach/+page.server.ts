import { placeOfParams } from '$lib/place';
import { everyPlace } from '$lib/place-entries';
import { loadReach, SILENT_STATES } from '$lib/queries/reach';
import { shippedDataset } from '$lib/server/data-sets';
import { reachParams } from '$lib/state/reach-params';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyPlace;

export const load: PageServerLoad = async ({ params }) => {
	const { dataset } = placeOfParams(params);
	if (dataset === 'own') return { reach: null, choices: { shows: SILENT_STATES } };
	const engine = await shippedDataset(dataset);
	return { reach: await loadReach(engine, reachParams(DEFAULT_VIEW)), choices: { shows: SILENT_STATES } };
};
