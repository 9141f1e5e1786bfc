import { OUTCOMES } from '../../../src/core/measure/catalogue';
import type { Place } from '../../../src/lib/place';
import type { MeasureYear } from '../../../src/lib/queries/measure-by-year';
import type { MeasureValue } from '../../../src/lib/queries/measure-values';
import type { OutcomesYear } from '../../../src/lib/queries/outcomes-by-year';
import type { LoadedMeasure } from '../../../src/lib/queries/load-measure';
import type { OverviewData } from '../../../src/lib/queries/overview';

export const PLACE: Place = { locale: 'zh-CN', dataset: 'demo' };

export function yearRow(year: number, part: Partial<MeasureYear> = {}): MeasureYear {
	return {
		year,
		reports: 36,
		expected: 40,
		stated: 0,
		total: null,
		quartile1: null,
		median: null,
		quartile3: null,
		largest: null,
		zeros: 0,
		...part
	};
}

export function value(name: string, year: number, amount: number): MeasureValue {
	return { body_id: name, name, short_name: name, province: '示例省', county: '青禾区', year, value: amount, qualifier: null, doubt: null };
}

export function measure(
	years: readonly MeasureYear[],
	values: readonly MeasureValue[] = [],
	change: LoadedMeasure['change'] = null
): LoadedMeasure {
	return { years, values, complete: true, change };
}

export function outcomesYear(year: number, counts: readonly number[] | null, concluded: number | null): OutcomesYear {
	return {
		...(Object.fromEntries(OUTCOMES.map((outcome, index) => [outcome, counts?.[index] ?? null])) as Record<
			(typeof OUTCOMES)[number],
			number | null
		>),
		year,
		reports: 36,
		stated: counts === null ? 0 : 35,
		rate_reports: counts === null ? 0 : 35,
		granted: counts === null ? null : (counts[0] ?? NaN) + (counts[1] ?? NaN),
		concluded
	};
}

const DATASET = {
	id: 'x',
	title_zh: '示例市',
	title_en: 'Demo city',
	invented: true,
	roster: true,
	caveat_zh: null,
	caveat_en: null,
	licence: 'CC0-1.0'
};

const NOTHING = measure([yearRow(2024), yearRow(2025)]);

/** A scope with a roster, two years, and no figure stated. */
export function census(part: Partial<OverviewData> = {}): OverviewData {
	return {
		dataset: DATASET,
		scope: { region: null, from: null, to: null, level: 'township', type: null },
		extent: { reports: 72, bodies: 40, provinces: 1, first_year: 2024, last_year: 2025, partial: 0 },
		year: 2025,
		publications: NOTHING,
		requests: NOTHING,
		views: NOTHING,
		outcomes: [],
		reportOutcomes: [],
		changes: [],
		channels: [],
		coverage: [],
		gaps: [],
		...part
	};
}

/** A sample without a roster: two provinces, three reports. */
export function sample(part: Partial<OverviewData> = {}): OverviewData {
	const years = [yearRow(2024, { reports: 3, expected: null })];
	return census({
		dataset: { ...DATASET, roster: false, invented: false },
		extent: { reports: 3, bodies: 3, provinces: 2, first_year: 2024, last_year: 2024, partial: 3 },
		year: 2024,
		publications: measure(years),
		requests: measure(years),
		views: measure(years),
		...part
	});
}
