import { json } from '@sveltejs/kit';
import { placeOfParams } from '$lib/place';
import { ask } from '$lib/queries/query';
import { searchIndex } from '$lib/queries/search-index';
import { shippedDataset } from '$lib/server/data-sets';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [{}, { dataset: 'demo' }];

export const GET: RequestHandler = async ({ params }) => {
	const engine = await shippedDataset(placeOfParams(params).dataset);
	return json(await ask(engine, searchIndex, {}));
};
