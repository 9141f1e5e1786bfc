import { error, json } from '@sveltejs/kit';
import { placeOfParams } from '$lib/place';
import { ask } from '$lib/queries/query';
import { searchIndex } from '$lib/queries/search-index';
import { shippedDataset } from '$lib/server/data-sets';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [{}, { dataset: 'demo' }];

export const GET: RequestHandler = async ({ params }) => {
	const { dataset } = placeOfParams(params);
	if (dataset === 'own') error(404);
	const engine = await shippedDataset(dataset);
	return json(await ask(engine, searchIndex, {}));
};
