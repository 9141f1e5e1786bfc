import { COUNT_SOURCES } from './count-sources';
import { RATE_IDS } from './rate-of';
import type { IndependentDataset, Report } from './read-dataset';
import { unstated, type Statement } from './statement';
import { valueOf } from './value-of';

/** Whether an id names a measure, not a form cell or a figure of the running text. */
const isMeasure = (figure: string): boolean => COUNT_SOURCES.has(figure) || RATE_IDS.includes(figure) || figure === 'residents';

/** A form cell, a group of rows stated as such, or a figure of the running text, as one report has it. */
function cellOf(report: Report, figure: string): Statement {
	const found = report.cells.get(figure) ?? report.headlines.get(figure);
	if (found !== undefined) return { value: found.value, state: found.state };
	const group = report.groups.get(figure);
	if (group !== undefined) return { value: group, state: 'number' };
	const inText = !figure.includes('.');
	return unstated(report.whole && (!inText || report.fromDocument) ? 'absent' : 'not_read');
}

/** What a body's report of a year says of a figure, by the id that addresses have: measure, form cell or metric. */
export function figureOf(dataset: IndependentDataset, body: string, year: number, figure: string, denominator: string | null): Statement {
	const report = dataset.reports.find((one) => one.body.id === body && one.year === year);
	if (report === undefined) return unstated('no_report');
	return isMeasure(figure) ? valueOf(report, figure, denominator) : cellOf(report, figure);
}
