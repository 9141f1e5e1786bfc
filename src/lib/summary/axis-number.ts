import { formatNumber } from '../format';
import { getLocale } from '../paraglide/runtime';

/** A number short enough for an axis: from 10,000 on in the language's own large units (`10万`, `100K`). */
export function axisNumber(value: number): string {
	if (Math.abs(value) < 10_000) return formatNumber(value);
	return new Intl.NumberFormat(getLocale(), { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}
