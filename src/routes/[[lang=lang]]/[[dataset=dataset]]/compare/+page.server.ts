import { compareParams, showsOf } from '$lib/compare/compare-params';
import { placeOfParams } from '$lib/place';
import { everyPlace } from '$lib/place-entries';
import { RANK_SORTS } from '$lib/queries/comparison';
import { dataSet } from '$lib/queries/data-set';
import { loadCompare } from '$lib/queries/load-compare';
import { ask } from '$lib/queries/query';
import { shippedDataset } from '$lib/server/data-sets';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyPlace;

export const load: PageServerLoad = async ({ params }) => {
	const { dataset } = placeOfParams(params);
	if (dataset === 'own') return { compare: null, choices: { sorts: RANK_SORTS } };
	const engine = await shippedDataset(dataset);
	const [described] = await ask(engine, dataSet, {});
	const roster = described?.roster ?? false;
	return {
		compare: await loadCompare(engine, compareParams(DEFAULT_VIEW, roster)),
		choices: { shows: showsOf(roster), sorts: RANK_SORTS }
	};
};
