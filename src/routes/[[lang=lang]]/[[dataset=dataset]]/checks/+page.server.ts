import { placeOfParams } from '$lib/place';
import { FINDING_SORTS } from '$lib/queries/findings-of-scope';
import { checkFamilies, loadChecks } from '$lib/queries/load-checks';
import { ask } from '$lib/queries/query';
import { shippedDataset } from '$lib/server/data-sets';
import { checksAsked } from '$lib/state/checks-params';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }, { dataset: 'demo' }, { lang: 'en', dataset: 'demo' }];

export const load: PageServerLoad = async ({ params }) => {
	const engine = await shippedDataset(placeOfParams(params).dataset);
	const families = (await ask(engine, checkFamilies, {})).map(({ family }) => family);
	return {
		checks: await loadChecks(engine, checksAsked(DEFAULT_VIEW, new Map())),
		families,
		choices: { shows: ['letter'], sorts: FINDING_SORTS, families }
	};
};
