import { formById } from '../../core/form/form';
import type { InventedReport } from '../facts/invented-report';
import { expectedAsAWhole } from './expected-as-a-whole';
import type { ExpectedFinding } from './expected-finding';
import { expectedInText } from './expected-in-text';
import { RULES_BETWEEN, RULES_INSIDE } from './form-rule';
import { judgeRule, type CellOf } from './judge-rule';

/** A jump is told from this size on, and above this factor. */
const LARGE = 20;
const FACTOR = 10;

function jumps({ form, cells }: InventedReport, previous: InventedReport): readonly ExpectedFinding[] {
	if (!formById(form).plausibility.some(({ id }) => id === 'p.magnitude')) return [];
	return [...cells].flatMap(([id, { value: now }]): readonly ExpectedFinding[] => {
		const before = previous.cells.get(id)?.value ?? null;
		if (now === null || before === null || now <= 0 || before <= 0 || Math.max(now, before) < LARGE) return [];
		if (now <= before * FACTOR && before <= now * FACTOR) return [];
		return [{ check: 'p.magnitude', cells: [id, `prev:${id}`], left: now, right: before }];
	});
}

/**
 * What a report must raise by its figures, sections, tables, dates and form, worked out from what it prints and from the form files.
 * @param previous the body's report of the year before; `null` where there is none
 */
export function expectedFindings(report: InventedReport, previous: InventedReport | null): readonly ExpectedFinding[] {
	const inside: CellOf = (id) => report.cells.get(id);
	const both: CellOf = (id) => (id.startsWith('prev:') ? previous?.cells.get(id.slice('prev:'.length)) : report.cells.get(id));
	return [
		...(RULES_INSIDE.get(report.form) ?? []).flatMap((rule) => judgeRule(rule, inside) ?? []),
		...(previous === null ? [] : (RULES_BETWEEN.get(report.form) ?? []).flatMap((rule) => judgeRule(rule, both) ?? [])),
		...(previous === null ? [] : jumps(report, previous)),
		...expectedInText(report),
		...expectedAsAWhole(report)
	];
}
