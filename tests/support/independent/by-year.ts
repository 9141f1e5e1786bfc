import { expectedIn, reportsIn, type Narrowing } from './in-scope';
import type { IndependentDataset } from './read-dataset';
import { medianOf, quantileOf, sumOf } from './statistics';
import { numbersOf } from './value-of';

/** What is known of a measure in one year. */
export interface YearFacts {
	readonly year: number;
	readonly reports: number;
	/** `null` without a roster. */
	readonly expected: number | null;
	readonly stated: number;
	readonly total: number | null;
	readonly quartile1: number | null;
	readonly median: number | null;
	readonly quartile3: number | null;
	readonly largest: number | null;
	readonly zeros: number;
}

/** A measure year by year over the reports of a scope, years with nothing but an expectation included. */
export function factsByYear(dataset: IndependentDataset, measure: string, narrowing: Narrowing = {}): readonly YearFacts[] {
	const reports = reportsIn(dataset, narrowing);
	const expected = expectedIn(dataset, narrowing);
	const years = [...new Set([...reports, ...(expected ?? [])].map((one) => one.year))].sort((a, b) => a - b);
	return years.map((year) => {
		const own = reports.filter((report) => report.year === year);
		const values = numbersOf(own, measure);
		return {
			year,
			reports: own.length,
			expected: expected === null ? null : expected.filter((one) => one.year === year).length,
			stated: values.length,
			total: sumOf(values),
			quartile1: quantileOf(values, 0.25),
			median: medianOf(values),
			quartile3: quantileOf(values, 0.75),
			largest: values.length === 0 ? null : Math.max(...values),
			zeros: values.filter((value) => value === 0).length
		};
	});
}
