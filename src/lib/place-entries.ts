import { DATASET_IDS } from './place';

/** Parameters of a page that every data set has in both languages, for prerendering. */
export const everyPlace = () =>
	DATASET_IDS.flatMap((id) => {
		const place = id === 'real' ? {} : { dataset: id };
		return [place, { ...place, lang: 'en' as const }];
	});
