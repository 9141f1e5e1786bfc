import { accuracyView } from '$lib/data-page/accuracy-view';
import { codebookView } from '$lib/data-page/codebook-view';
import { lawView } from '$lib/data-page/law-view';
import { manifestView } from '$lib/data-page/manifest-view';
import { placeOfParams } from '$lib/place';
import { everyPlace } from '$lib/place-entries';
import { loadDataPage } from '$lib/queries/load-data-page';
import { shippedDataset } from '$lib/server/data-sets';
import { shippedManifest } from '$lib/server/shipped-manifest';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyPlace;

export const load: PageServerLoad = async ({ params }) => {
	const id = placeOfParams(params).dataset;
	const words = { codebook: codebookView(), law: lawView(), accuracy: accuracyView() };
	if (id === 'own') return { shipped: null, ...words };
	const rows = await loadDataPage(await shippedDataset(id));
	const { manifest, file } = await shippedManifest(id);
	return { shipped: { rows, manifest: manifestView(manifest), manifestFile: file }, ...words };
};
