import { placeOfParams } from '$lib/place';
import { everyPlace } from '$lib/place-entries';
import { FINDING_SORTS } from '$lib/queries/findings-of-scope';
import { checkFamilies, loadChecks } from '$lib/queries/load-checks';
import { ask } from '$lib/queries/query';
import { shippedDataset } from '$lib/server/data-sets';
import { checksAsked } from '$lib/state/checks-params';
import { DEFAULT_VIEW } from '$lib/state/view-state';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyPlace;

export const load: PageServerLoad = async ({ params }) => {
	const { dataset } = placeOfParams(params);
	if (dataset === 'own') return { checks: null, families: null, choices: { shows: ['letter'], sorts: FINDING_SORTS } };
	const engine = await shippedDataset(dataset);
	const families = (await ask(engine, checkFamilies, {})).map(({ family }) => family);
	return {
		checks: await loadChecks(engine, checksAsked(DEFAULT_VIEW, new Map())),
		families,
		choices: { shows: ['letter'], sorts: FINDING_SORTS, families }
	};
};
