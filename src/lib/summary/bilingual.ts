import type { Bilingual } from '../../core/measure/measure';
import { getLocale } from '../paraglide/runtime';

/** The words of the interface's language. */
export function inWords(words: Bilingual): string {
	return getLocale() === 'en' ? words.en : words.zh;
}
