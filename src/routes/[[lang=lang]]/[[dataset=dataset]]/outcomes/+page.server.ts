import { REASON_GROUPS } from '../../../../core/measure/reason-groups';
import { placeOfParams } from '$lib/place';
import { loadOutcomes } from '$lib/queries/load-outcomes';
import { shippedDataset } from '$lib/server/data-sets';
import { outcomesParams } from '$lib/state/outcomes-params';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }, { dataset: 'demo' }, { lang: 'en', dataset: 'demo' }];

export const load: PageServerLoad = async ({ params }) => {
	const engine = await shippedDataset(placeOfParams(params).dataset);
	return { outcomes: await loadOutcomes(engine, outcomesParams(DEFAULT_VIEW)), choices: { shows: REASON_GROUPS } };
};
