import type { Measure, MeasureState } from '../../core/measure/measure';
import { wilson } from '../../core/measure/wilson';
import { stateName } from '../body/figure-words';
import type { Mark } from '../charts/chart';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import { bodyPath } from '../paths';
import type { Place } from '../place';
import type { Doubt } from '../queries/doubt-sql';
import type { ValueQualifier } from '../queries/qualifier-sql';
import { inWords } from '../summary/bilingual';
import { qualified } from '../summary/qualifier-words';
import { figureHref, quantity } from '../summary/report-words';

/** A figure of one report, as far as words need it. */
export interface Told {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly year: number;
	readonly value: number | null;
	readonly numerator: number | null;
	readonly n: number | null;
	readonly state: MeasureState;
	readonly qualifier: ValueQualifier;
	readonly doubt: Doubt;
}

/** Where a figure comes from; a missing report leads to the year of its body's page. */
export function sourceOf(
	place: Place,
	figure: Pick<Told, 'body_id' | 'year' | 'state'>,
	measure: Measure,
	denominator: string | null
): string {
	if (figure.state === 'no_report') return `${bodyPath(place, figure.body_id)}?year=${figure.year}`;
	const divided = measure.kind === 'rate' && denominator !== null ? `&denominator=${denominator}` : '';
	return figureHref(place, figure.body_id, figure.year, measure.id) + divided;
}

/** A rate's interval in words: `36.0%–59.1%`; '' where there is none. */
export function intervalWords({ numerator, n }: Pick<Told, 'numerator' | 'n'>, measure: Measure): string {
	if (measure.kind !== 'rate' || !measure.proportion || numerator === null || n === null) return '';
	const interval = wilson(numerator, n);
	return interval === null ? '' : m.compare_interval({ low: formatPercent(interval.low), high: formatPercent(interval.high) });
}

/** What a figure says about itself: its value or why there is none, of a rate its n and interval. */
function figureLines(figure: Omit<Told, 'body_id' | 'short_name' | 'county' | 'year' | 'doubt'>, measure: Measure): Mark['lines'] {
	const name = inWords(measure.name);
	if (figure.value === null) return [[name, stateName(figure.state)]];
	const lines: (readonly [string, string])[] = [[name, qualified(quantity(figure.value, measure), figure.qualifier)]];
	if (figure.n !== null) lines.push(['n', formatNumber(figure.n)]);
	const interval = intervalWords(figure, measure);
	return interval === '' ? lines : [...lines, [m.compare_wilson(), interval]];
}

/** The mark of one report's figure: a click chooses its body. */
export function figureMark(place: Place, figure: Told, measure: Measure, denominator: string | null, more: Mark['lines'] = []): Mark {
	return {
		title: m.overview_body_year({ body: figure.short_name, year: String(figure.year) }),
		lines: [...figureLines(figure, measure), ...more, ...(figure.county === null ? [] : [[m.overview_place(), figure.county] as const])],
		href: sourceOf(place, figure, measure, denominator),
		pick: figure.body_id,
		doubt: figure.doubt
	};
}
