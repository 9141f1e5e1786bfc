import type { Finding } from '../model/finding';
import { makeFinding } from '../model/make-finding';
import { checkMagnitude } from './check-magnitude';
import { compareSides, type CellValue } from './compare-sides';
import { identitiesBetween, PREVIOUS } from './cross-year-identity';
import type { ReportYear } from './report-year';

/**
 * What the reports of one body say against those of the year before: stocks and flows that do not carry over, and sizes that jump. A year
 * whose report is missing leaves the one after it with nothing to compare.
 * @param years reports of one body in the order of their years, one for each year
 * @returns findings of each report in the same order; they belong to the later of the two
 */
export function checkHistory(years: readonly ReportYear[]): readonly (readonly Finding[])[] {
	return years.map((after, index) => {
		const before = years[index - 1];
		if (before === undefined || before.year !== after.year - 1) return [];
		return [...checkCarried(before, after), ...checkMagnitude(before, after)];
	});
}

function checkCarried(before: ReportYear, after: ReportYear): readonly Finding[] {
	const cellOf = (id: string): CellValue | undefined =>
		id.startsWith(PREVIOUS) ? before.cells.get(id.slice(PREVIOUS.length)) : after.cells.get(id);
	return [...after.forms].flatMap(([table, form]) => {
		const former = before.forms.get(table);
		const own =
			former === undefined
				? []
				: identitiesBetween(former, form).filter(({ right }) => right.terms.some(({ id }) => tableOf(id) === table));
		return own.flatMap(({ check, severity, operator, line, left, right }) => {
			const compared = compareSides(left, operator, right, cellOf);
			if (compared === null || compared.status === 'pass') return [];
			const cells = [...left.terms, ...right.terms].map(({ id }) => id);
			return [makeFinding({ check, severity, column: line, cells, ...compared, params: { previous: before.year } })];
		});
	});
}

function tableOf(id: string): string {
	const bare = id.startsWith(PREVIOUS) ? id.slice(PREVIOUS.length) : id;
	return bare.slice(0, bare.indexOf('.'));
}
