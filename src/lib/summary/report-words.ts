import type { Measure } from '../../core/measure/measure';
import type { Mark } from '../charts/chart';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';
import { bodyPath } from '../paths';
import type { Place } from '../place';
import type { MeasureValue } from '../queries/measure-values';
import type { Ground } from '../queries/ground';
import { inWords, unitOf } from './bilingual';
import { qualified } from './qualifier-words';

/** What an aggregate rests on; `expected` is null without a roster. */
export function coverageWords(stated: number, reports: number, expected: number | null): string {
	return expected === null
		? m.overview_coverage_sample({ stated: formatNumber(stated), of: formatNumber(reports) })
		: m.overview_coverage_census({ stated: formatNumber(stated), of: formatNumber(expected) });
}

/** Reports expected over some years; null where no roster says so. */
export function expectedIn(years: readonly { readonly expected: number | null }[]): number | null {
	return years.reduce<number | null>((sum, { expected }) => (expected === null ? sum : (sum === null ? 0 : sum) + expected), null);
}

/** The years with reports: `2023`, `2021–2025`; '' where there are none. */
export function yearsWords({ first_year: first, last_year: last }: Ground['extent']): string {
	if (first === null || last === null) return '';
	return first === last ? String(first) : m.scope_years_range({ from: first, to: last });
}

/** Name of the data set and the years shown, as the source of a figure. */
export function sourceWords({ dataset, extent }: Ground): string {
	const words = {
		title: inWords({ zh: dataset.title_zh, en: dataset.title_en }),
		years: yearsWords(extent)
	};
	return dataset.invented ? m.overview_source_invented(words) : m.overview_source_years(words);
}

/** Address of a body's page with the source of one figure open. */
export function figureHref(place: Place, bodyId: string, year: number, figure: string): string {
	return `${bodyPath(place, bodyId)}?year=${year}&fig=${figure}`;
}

/** A value with its unit: `282 条`, `282 items`; a share in per cent. */
export function quantity(value: number, measure: Pick<Measure, 'unit'>): string {
	if (measure.unit === null) return formatPercent(value);
	return m.overview_quantity({ value: formatNumber(value), unit: unitOf(value, measure.unit) });
}

/** Where a body is, as far as the register places it. */
export function placeWords({ province, county }: { readonly province: string | null; readonly county: string | null }): string {
	return [province, county].filter((part) => part !== null).join(getLocale() === 'en' ? ', ' : ' ') || m.overview_nowhere();
}

/** The mark of one report's figure. */
export function valueMark(place: Place, measure: Measure, row: MeasureValue): Mark {
	return {
		title: m.overview_body_year({ body: row.short_name, year: String(row.year) }),
		lines: [
			[inWords(measure.name), qualified(quantity(row.value, measure), row.qualifier)],
			[m.overview_place(), placeWords(row)]
		],
		href: figureHref(place, row.body_id, row.year, measure.id),
		doubt: row.doubt
	};
}

/** Half-sentences of a subtitle, joined as the language does. */
export function joinWords(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(m.overview_join());
}

/** Middle value: of an even number of values, half-way between the middle two; null of none. */
export function medianOf(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
