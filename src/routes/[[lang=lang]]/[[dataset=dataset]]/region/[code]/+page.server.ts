import { error } from '@sveltejs/kit';
import { placeOfParams, SHIPPED_IDS, type ShippedId } from '$lib/place';
import { loadRegion, type RegionData } from '$lib/queries/load-region';
import { ask } from '$lib/queries/query';
import { regionCodes } from '$lib/queries/region-chain';
import { ORDERS } from '$lib/region/body-order';
import { shippedDataset } from '$lib/server/data-sets';
import { idsOfSite } from '$lib/server/ids-of-site';
import { defaultRegionParams } from '$lib/pages/region/region-params';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

/** Every province, city and county of every data set, in both languages. */
export const entries: EntryGenerator = async () => {
	const found = await Promise.all(
		SHIPPED_IDS.map(async (dataset) => {
			const codes = await ask(await shippedDataset(dataset), regionCodes, {});
			const place = dataset === 'demo' ? { dataset } : {};
			return idsOfSite(codes.map(({ code }) => code)).flatMap((code) => [
				{ ...place, code },
				{ ...place, code, lang: 'en' as const }
			]);
		})
	);
	return found.flat();
};

/** Both languages show the same rows: they are asked for once. */
const loaded = new Map<string, Promise<RegionData | null>>();

function loadOnce(dataset: ShippedId, code: string): Promise<RegionData | null> {
	const key = `${dataset} ${code}`;
	const known = loaded.get(key);
	if (known) return known;
	const loading = shippedDataset(dataset).then((engine) => loadRegion(engine, defaultRegionParams(code)));
	loaded.set(key, loading);
	return loading;
}

export const load: PageServerLoad = async ({ params }) => {
	const { dataset } = placeOfParams(params);
	// Own reports have a route of their own.
	const region = dataset === 'own' ? null : await loadOnce(dataset, params.code);
	if (!region) error(404);
	return { region, choices: { sorts: ORDERS } };
};
