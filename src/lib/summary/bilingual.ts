import type { Bilingual } from '../../core/measure/measure';
import { getLocale } from '../paraglide/runtime';

/** English units that are named otherwise where there is one of them. */
const SINGULAR: Readonly<Record<string, string>> = { cases: 'case', items: 'item', views: 'view', visits: 'visit', people: 'person' };

/** The unit of a number, in the interface's language. */
export function unitOf(value: number, unit: Bilingual): string {
	const words = inWords(unit);
	return value === 1 ? (SINGULAR[words] ?? words) : words;
}

/** The words of the interface's language. */
export function inWords(words: Bilingual): string {
	return getLocale() === 'en' ? words.en : words.zh;
}
