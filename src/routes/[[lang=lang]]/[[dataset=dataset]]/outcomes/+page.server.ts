import { REASON_GROUPS } from '../../../../core/measure/reason-groups';
import { placeOfParams } from '$lib/place';
import { everyPlace } from '$lib/place-entries';
import { loadOutcomes } from '$lib/queries/load-outcomes';
import { shippedDataset } from '$lib/server/data-sets';
import { outcomesParams } from '$lib/state/outcomes-params';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyPlace;

export const load: PageServerLoad = async ({ params }) => {
	const { dataset } = placeOfParams(params);
	if (dataset === 'own') return { outcomes: null, choices: { shows: REASON_GROUPS } };
	const engine = await shippedDataset(dataset);
	return { outcomes: await loadOutcomes(engine, outcomesParams(DEFAULT_VIEW)), choices: { shows: REASON_GROUPS } };
};
