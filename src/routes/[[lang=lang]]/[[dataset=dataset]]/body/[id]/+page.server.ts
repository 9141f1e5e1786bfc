import { error } from '@sveltejs/kit';
import { showChoices } from '$lib/body/body-query';
import { placeOfParams, SHIPPED_IDS, type ShippedId } from '$lib/place';
import { bodyIds } from '$lib/queries/body';
import { loadBody, type BodyData } from '$lib/queries/load-body';
import { ask } from '$lib/queries/query';
import { shippedDataset } from '$lib/server/data-sets';
import { idsOfSite } from '$lib/server/ids-of-site';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

/** Every body of every data set, in both languages. */
export const entries: EntryGenerator = async () => {
	const found = await Promise.all(
		SHIPPED_IDS.map(async (dataset) => {
			const ids = await ask(await shippedDataset(dataset), bodyIds, {});
			const place = dataset === 'demo' ? { dataset } : {};
			return idsOfSite(ids.map(({ body_id: id }) => id)).flatMap((id) => [
				{ ...place, id },
				{ ...place, id, lang: 'en' as const }
			]);
		})
	);
	return found.flat();
};

/** Both languages show the same rows: they are asked for once. */
const loaded = new Map<string, Promise<BodyData | null>>();

function loadOnce(dataset: ShippedId, id: string): Promise<BodyData | null> {
	const key = `${dataset} ${id}`;
	const known = loaded.get(key);
	if (known) return known;
	const loading = shippedDataset(dataset).then((engine) => loadBody(engine, { id }));
	loaded.set(key, loading);
	return loading;
}

export const load: PageServerLoad = async ({ params }) => {
	const { dataset } = placeOfParams(params);
	// Own reports have a route of their own.
	const bodyData = dataset === 'own' ? null : await loadOnce(dataset, params.id);
	if (!bodyData) error(404);
	return { bodyData, choices: { shows: showChoices(bodyData.others.map(({ row }) => row.version)) } };
};
