import { getLocale, type Locale } from './paraglide/runtime';

const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = `${locale} ${JSON.stringify(options)}`;
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(locale, options);
	formatters.set(key, made);
	return made;
}

/** A true minus sign where the formatter writes a hyphen, so that it is as wide as a plus. */
const withMinus = (text: string): string => text.replaceAll('-', '−');

/** A count: `11,964`. Decimals only as far as the number has them, two at most. */
export function formatNumber(value: number, locale: Locale = getLocale()): string {
	return withMinus(numberFormat(locale, { maximumFractionDigits: 2 }).format(value));
}

/** A change: `+359`, `−152`, `0`. */
export function formatChange(value: number, locale: Locale = getLocale()): string {
	return withMinus(numberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value));
}

/** A share between 0 and 1 as per cent: `43.7%`. */
export function formatPercent(share: number, digits = 1, locale: Locale = getLocale()): string {
	return withMinus(numberFormat(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share));
}

/** Bytes in megabytes: `1.3 MB`. */
export function formatMegabytes(bytes: number, locale: Locale = getLocale()): string {
	return `${numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;
}

/** Size of a file, in the unit that suits it: `531 B`, `72 kB`, `2.8 MB`. */
export function formatFileSize(bytes: number, locale: Locale = getLocale()): string {
	if (bytes >= 1e6) return formatMegabytes(bytes, locale);
	return bytes < 1000 ? `${formatNumber(bytes, locale)} B` : `${formatNumber(Math.round(bytes / 1000), locale)} kB`;
}

/** A calendar day given as `YYYY-MM-DD`: `2024年1月20日`, `20 January 2024`. The same in every time zone. */
export function formatDate(day: string, locale: Locale = getLocale()): string {
	const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
	return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day of any year given as `MM-DD`: `3月31日`, `31 March`. */
export function formatMonthDay(day: string, locale: Locale = getLocale()): string {
	const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
	return format.format(new Date(`2000-${day}T00:00:00Z`));
}
