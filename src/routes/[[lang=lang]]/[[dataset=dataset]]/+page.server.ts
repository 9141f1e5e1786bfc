import { placeOfParams } from '$lib/place';
import { loadOverview } from '$lib/queries/overview';
import { shippedDataset } from '$lib/server/data-sets';
import { scopeOfView } from '$lib/state/scope-of-view';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }, { dataset: 'demo' }, { lang: 'en', dataset: 'demo' }];

export const load: PageServerLoad = async ({ params }) => {
	const engine = await shippedDataset(placeOfParams(params).dataset);
	return { overview: await loadOverview(engine, scopeOfView(DEFAULT_VIEW)) };
};
