import type { InventedReport } from '../facts/invented-report';
import { expectedAsAWhole } from './expected-as-a-whole';
import type { ExpectedFinding } from './expected-finding';
import { expectedInText } from './expected-in-text';
import { expectedJumps } from './expected-jumps';
import { RULES_BETWEEN, RULES_INSIDE, type FormRule } from './form-rule';
import { judgeRule, type CellOf } from './judge-rule';

/** The relations to the year before: of all of them, only what is carried over is declared to hold between an older form and a newer. */
function rulesBetween({ form }: InventedReport, previous: InventedReport): readonly FormRule[] {
	const rules = RULES_BETWEEN.get(form) ?? [];
	if (previous.form === form) return rules;
	return previous.form > form ? [] : rules.filter(({ check }) => check.startsWith('x.carry.'));
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
		...(previous === null ? [] : rulesBetween(report, previous).flatMap((rule) => judgeRule(rule, both) ?? [])),
		...(previous === null ? [] : expectedJumps(report, previous)),
		...expectedInText(report),
		...expectedAsAWhole(report)
	];
}
