import { accuracyView } from '$lib/data-page/accuracy-view';
import { codebookView } from '$lib/data-page/codebook-view';
import { lawView } from '$lib/data-page/law-view';
import { manifestView } from '$lib/data-page/manifest-view';
import { placeOfParams } from '$lib/place';
import { loadDataPage } from '$lib/queries/load-data-page';
import { shippedDataset } from '$lib/server/data-sets';
import { shippedManifest } from '$lib/server/shipped-manifest';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }, { dataset: 'demo' }, { lang: 'en', dataset: 'demo' }];

export const load: PageServerLoad = async ({ params }) => {
	const id = placeOfParams(params).dataset;
	const rows = await loadDataPage(await shippedDataset(id));
	const { manifest, file } = await shippedManifest(id);
	return { rows, manifest: manifestView(manifest), manifestFile: file, codebook: codebookView(), law: lawView(), accuracy: accuracyView() };
};
