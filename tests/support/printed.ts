import type { Language } from './words';

const withMinus = (text: string): string => text.replaceAll('-', '−');

/** A number as a page of that language prints it. */
export function printedNumber(value: number, language: Language): string {
	return withMinus(new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value));
}

/** A share as a page prints it in per cent. */
export function printedShare(share: number, language: Language, digits = 1): string {
	return withMinus(
		new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share)
	);
}
