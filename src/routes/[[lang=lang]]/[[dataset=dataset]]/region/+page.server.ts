import { placeOfParams } from '$lib/place';
import { everyPlace } from '$lib/place-entries';
import { ask } from '$lib/queries/query';
import { regionIndex } from '$lib/queries/region-index';
import { shippedDataset } from '$lib/server/data-sets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyPlace;

export const load: PageServerLoad = async ({ params }) => {
	const { dataset } = placeOfParams(params);
	return { regions: dataset === 'own' ? null : await ask(await shippedDataset(dataset), regionIndex, {}) };
};
