import { error } from '@sveltejs/kit';
import { DATASET_IDS, placeOfParams } from '$lib/place';
import { bodyIds } from '$lib/queries/body';
import { loadBody } from '$lib/queries/load-body';
import { ask } from '$lib/queries/query';
import { shippedDataset } from '$lib/server/data-sets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

/** Every body of every data set, in both languages. */
export const entries: EntryGenerator = async () => {
	const found = await Promise.all(
		DATASET_IDS.map(async (dataset) => {
			const ids = await ask(await shippedDataset(dataset), bodyIds, {});
			const place = dataset === 'demo' ? { dataset } : {};
			return ids.flatMap(({ body_id: id }) => [
				{ ...place, id },
				{ ...place, id, lang: 'en' as const }
			]);
		})
	);
	return found.flat();
};

export const load: PageServerLoad = async ({ params }) => {
	const place = placeOfParams(params);
	const bodyData = await loadBody(await shippedDataset(place.dataset), params.id);
	if (!bodyData) error(404);
	return { bodyData };
};
