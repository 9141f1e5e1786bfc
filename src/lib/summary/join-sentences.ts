import { getLocale } from '../paraglide/runtime';

/** Sentences one after the other, empty ones left out: parted by a space in English, by nothing in Chinese. */
export function joinSentences(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(getLocale() === 'en' ? ' ' : '');
}
