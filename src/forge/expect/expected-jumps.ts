import type { InventedReport } from '../facts/invented-report';
import type { ExpectedFinding } from './expected-finding';

/** A jump is told from this size on, and above this factor; 0 is taken for 1. */
const LARGE = 20;
const FACTOR = 10;

const isJump = (a: number, b: number): boolean => {
	const [less, more] = [Math.min(a, b), Math.max(a, b)];
	return more >= LARGE && more > FACTOR * Math.max(less, 1);
};

/** Requests and cases are compared by their totals, and a change since last year has no size. */
const isSize = (id: string): boolean =>
	(!id.startsWith('requests.') || /^requests\.(?:new_requests|results_total)\.total$/.test(id)) &&
	(!id.startsWith('review_litigation.') || id.endsWith('_total')) &&
	!id.endsWith('.items_change');

/** Figures of the tables and of the running text that are ten times and more those of the year before, or a tenth of them and less. */
export function expectedJumps(report: InventedReport, previous: InventedReport): readonly ExpectedFinding[] {
	const inTables = [...report.cells].flatMap(([id, { value }]): readonly ExpectedFinding[] => {
		const before = previous.cells.get(id)?.value ?? null;
		if (value === null || before === null || !isSize(id) || !isJump(value, before)) return [];
		return [{ check: 'p.magnitude', cells: [id, `prev:${id}`], left: value, right: before }];
	});
	const inText = report.narrative.flatMap(({ metric, value }): readonly ExpectedFinding[] => {
		const before = previous.narrative.find((told) => told.metric === metric)?.value ?? null;
		return before === null || !isJump(value, before) ? [] : [{ check: 'p.magnitude', cells: [], left: value, right: before }];
	});
	return [...inTables, ...inText];
}
