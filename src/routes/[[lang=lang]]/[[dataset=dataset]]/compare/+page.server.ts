import { compareParams, showsOf } from '$lib/compare/compare-params';
import { placeOfParams } from '$lib/place';
import { RANK_SORTS } from '$lib/queries/comparison';
import { dataSet } from '$lib/queries/data-set';
import { loadCompare } from '$lib/queries/load-compare';
import { ask } from '$lib/queries/query';
import { shippedDataset } from '$lib/server/data-sets';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }, { dataset: 'demo' }, { lang: 'en', dataset: 'demo' }];

export const load: PageServerLoad = async ({ params }) => {
	const engine = await shippedDataset(placeOfParams(params).dataset);
	const [described] = await ask(engine, dataSet, {});
	const roster = described?.roster ?? false;
	return {
		compare: await loadCompare(engine, compareParams(DEFAULT_VIEW, roster)),
		choices: { shows: showsOf(roster), sorts: RANK_SORTS }
	};
};
