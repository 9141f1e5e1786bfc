import { countOf } from './count-of';
import { COUNT_SOURCES } from './count-sources';
import { rateOfReport } from './rate-of';
import type { Report } from './read-dataset';
import type { Statement } from './statement';

/** What one report says of a measure, count or rate. */
export function valueOf(report: Report, measure: string, denominator: string | null = null): Statement {
	return COUNT_SOURCES.has(measure) || measure === 'residents' ? countOf(report, measure) : rateOfReport(report, measure, denominator);
}

/** Numbers that reports state of a measure; those that state none are left out. */
export function numbersOf(reports: readonly Report[], measure: string, denominator: string | null = null): readonly number[] {
	return reports.flatMap((report) => valueOf(report, measure, denominator).value ?? []);
}
