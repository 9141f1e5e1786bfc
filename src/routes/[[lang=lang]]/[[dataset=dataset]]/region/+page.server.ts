import { placeOfParams } from '$lib/place';
import { ask } from '$lib/queries/query';
import { regionIndex } from '$lib/queries/region-index';
import { shippedDataset } from '$lib/server/data-sets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }, { dataset: 'demo' }, { lang: 'en', dataset: 'demo' }];

export const load: PageServerLoad = async ({ params }) => ({
	regions: await ask(await shippedDataset(placeOfParams(params).dataset), regionIndex, {})
});
