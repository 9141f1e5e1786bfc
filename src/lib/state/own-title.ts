import { m } from '../paraglide/messages';
import { inWords } from '../summary/bilingual';
import { ownSet } from './own-set.svelte';

/** Title of what the pages on own reports show; that of own reports as long as it is not known. */
export function ownTitle(): string {
	const dataset = ownSet.info?.dataset;
	return dataset === undefined ? m.own_title() : inWords({ zh: dataset.title_zh, en: dataset.title_en });
}
