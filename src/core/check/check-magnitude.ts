import type { Finding } from '../model/finding';
import { makeFinding } from '../model/make-finding';
import { PREVIOUS } from './cross-year-identity';
import type { ReportYear } from './report-year';
import { ruleById } from './rules';

const CHECK = 'p.magnitude';
/** A value beyond this many times the other differs in size, where one of them is at least as large as `LEAST`. */
const FACTOR = 10;
const LEAST = 20;

/** Cells whose size is compared: of requests and reviews the totals, as their parts move with them; changes of a stock have a sign. */
const COMPARED =
	/^(?:art20_\w+\.\w+\.(?!items_change)\w+|requests\.(?:new_requests|results_total)\.total|review_litigation\.cases\.\w+_total|statistics\..+)$/;

const known = new Map<string, boolean>();

/** Whether the size of a form cell is compared with that of the year before. */
export function isCompared(id: string): boolean {
	const compared = known.get(id) ?? COMPARED.test(id);
	known.set(id, compared);
	return compared;
}

/** Whether two values differ so much that one of them may have another unit or scope; 0 counts as 1. */
export function differsInSize(a: number, b: number): boolean {
	const [less, more] = a < b ? [a, b] : [b, a];
	return more >= LEAST && more > FACTOR * Math.max(less, 1);
}

/** Form cells and figures of running text that differ in size from the same of the year before; cells of the same id are the same. */
export function checkMagnitude(before: ReportYear, after: ReportYear): readonly Finding[] {
	const { severity } = ruleById(CHECK);
	const params = { previous: before.year };
	const cells = [...after.cells].flatMap(([id, { value }]) => {
		const other = before.cells.get(id)?.value ?? null;
		if (value === null || other === null || !isCompared(id) || !differsInSize(value, other)) return [];
		return [makeFinding({ check: CHECK, severity, cells: [id, `${PREVIOUS}${id}`], left: value, right: other, params })];
	});
	const narrative = after.narrative.flatMap(({ metric, scope, value, quote, at }) => {
		const other = before.narrative.find((figure) => figure.metric === metric && figure.scope === scope)?.value ?? null;
		if (value === null || other === null || !differsInSize(value, other)) return [];
		const quotes = quote === null || at === null ? [] : [{ text: quote, at }];
		return [makeFinding({ check: CHECK, severity, left: value, right: other, params: { ...params, metric }, quotes })];
	});
	return [...cells, ...narrative];
}
