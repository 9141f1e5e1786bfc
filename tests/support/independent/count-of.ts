import { COUNT_SOURCES, type CellSource, type CountSource, type TextSource } from './count-sources';
import type { Report } from './read-dataset';
import { stated, unstated, type Statement } from './statement';

/** A report says nothing of a figure: it has none, or it was not read that far. */
type Silence = 'absent' | 'not_read';

const tablesOf = (source: CellSource): readonly string[] => source.cells.map((id) => id.split('.')[0] ?? '');

function isOfAnotherForm(report: Report, source: CellSource): boolean {
	return tablesOf(source).some((table) => ![undefined, '', source.form].includes(report.tables.get(table)?.form));
}

function ofCells(report: Report, source: CellSource): Statement | Silence {
	const silence: Silence = report.whole ? 'absent' : 'not_read';
	const parts = source.cells.map((id) => report.cells.get(id));
	if (parts.every((part) => part === undefined)) {
		const total = source.group === undefined ? undefined : report.groups.get(source.group);
		if (total !== undefined) return stated(total);
		return tablesOf(source).some((table) => report.tables.get(table)?.state === 'image') ? unstated('unreadable') : silence;
	}
	const odd = parts.findIndex((part) => part?.value == null);
	if (odd >= 0) return parts[odd] ?? silence;
	return stated(parts.reduce((sum, part) => sum + Number(part?.value), 0));
}

function ofText(report: Report, { metric, only }: TextSource): Statement | Silence {
	const found = report.headlines.get(metric);
	// A table of figures does not say what the running text holds.
	if (found === undefined) return report.whole && report.fromDocument ? 'absent' : 'not_read';
	if (only !== undefined && only !== '' && found.quote === '') return 'not_read';
	if (only !== undefined && only !== found.scope) return 'absent';
	return { value: found.value, state: found.state };
}

const ofSource = (report: Report, source: CountSource): Statement | Silence =>
	'metric' in source ? ofText(report, source) : ofCells(report, source);

/** What a report says of a count: its number, or why there is none. Throws for a count that is not known here. */
export function countOf(report: Report, id: string): Statement {
	if (id === 'residents') return report.residents === null ? unstated('not_read') : stated(report.residents);
	const sources = COUNT_SOURCES.get(id);
	if (sources === undefined) throw new RangeError(`no independent calculation of ${id}`);
	const found = sources
		.filter((source) => 'metric' in source || !isOfAnotherForm(report, source))
		.map((source) => ofSource(report, source));
	const said = found.filter((one) => typeof one === 'object');
	const best = said.find((one) => one.state === 'number') ?? said[0];
	if (best !== undefined) return best;
	const unread = found.length === 0 ? !report.whole : found.includes('not_read');
	return unstated(unread ? 'not_read' : 'absent');
}
