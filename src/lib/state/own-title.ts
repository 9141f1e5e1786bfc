import { m } from '../paraglide/messages';
import { inWords } from '../summary/bilingual';
import { ownSet } from './own-set.svelte';

/** Title of what the pages on own reports show; until it is opened, as far as it is known. */
export function ownTitle(): string {
	const dataset = ownSet.info?.dataset;
	if (dataset !== undefined) return inWords({ zh: dataset.title_zh, en: dataset.title_en });
	const { opened } = ownSet.choices;
	const other = ownSet.isOther ? (ownSet.shown?.beside ?? null) : null;
	if (other === 'opened' && opened !== null) return inWords(opened);
	return other ?? m.own_title();
}
