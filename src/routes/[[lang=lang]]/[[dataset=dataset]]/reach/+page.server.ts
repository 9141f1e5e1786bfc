import { placeOfParams } from '$lib/place';
import { loadReach, SILENT_STATES } from '$lib/queries/reach';
import { shippedDataset } from '$lib/server/data-sets';
import { reachParams } from '$lib/state/reach-params';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }, { dataset: 'demo' }, { lang: 'en', dataset: 'demo' }];

export const load: PageServerLoad = async ({ params }) => {
	const engine = await shippedDataset(placeOfParams(params).dataset);
	return { reach: await loadReach(engine, reachParams(DEFAULT_VIEW)), choices: { shows: SILENT_STATES } };
};
