import { formOfYear } from '../form/form-of-year';
import type { Finding } from '../model/finding';
import { makeFinding } from '../model/make-finding';
import type { CheckedReport } from './checked-report';
import { ruleById } from './rules';

/** Levels whose governments can make rules; an office of theirs may report them. */
const RULE_MAKERS: readonly (string | null)[] = ['province', 'city'];

/** Cells whose content the report's body or year makes implausible. */
export function checkPlausibility(report: CheckedReport): readonly Finding[] {
	return [...rulesWithoutCompetence(report), ...formOfAnotherYear(report)];
}

function rulesWithoutCompetence({ body, figures }: CheckedReport): readonly Finding[] {
	if (body.level === null || RULE_MAKERS.includes(body.level)) return [];
	const stated = figures.flatMap(({ id, value }) =>
		id.startsWith('art20_1.rules.') && value !== null && value !== 0 ? [{ id, value }] : []
	);
	if (stated.length === 0) return [];
	const check = 'p.rules.competence';
	const most = Math.max(...stated.map(({ value }) => value));
	return [makeFinding({ check, severity: ruleById(check).severity, cells: stated.map(({ id }) => id), left: most, right: 0 })];
}

/** Forms are made known in autumn, and a year's report follows the one in force when it is written. */
function formOfAnotherYear({ year, form }: CheckedReport): readonly Finding[] {
	if (year === null || form === null || formOfYear(year) === form) return [];
	const check = 'p.form_year';
	return [makeFinding({ check, severity: ruleById(check).severity, params: { year, form, expected: formOfYear(year) } })];
}
