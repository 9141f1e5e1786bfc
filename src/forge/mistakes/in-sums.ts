import { FORMS } from '../../core/form/form';
import { RULES_INSIDE, type FormRule } from '../expect/form-rule';
import { isWhole, judgeRule, sideValue } from '../expect/judge-rule';
import type { InventedReport } from '../facts/invented-report';
import type { Random } from '../random';
import { numberIn, withNumbers } from './cells';
import type { Mistake } from './mistake';

/** Another value for one cell of an identity that holds, so that it does not hold any more. */
function slip({ operator, left, right }: FormRule, report: InventedReport, random: Random): readonly [id: string, value: number] {
	const valueOf = (id: string): number => numberIn(report, id) ?? 0;
	const sides = [left, right].map((side) => sideValue(side, (id) => report.cells.get(id))) as [number, number];
	const above = random.int(1, 6);
	const added = (ids: readonly string[]): readonly string[] => ids.filter((id) => !left.less.has(id) && !right.less.has(id));
	const raised = (ids: readonly string[], by: number): readonly [string, number] => {
		const id = random.pick(added(ids));
		return [id, valueOf(id) + by];
	};
	if (operator === 'zero_iff') {
		const id = random.pick([...left.cells, ...right.cells]);
		return [id, valueOf(id) === 0 ? random.int(1, 40) : 0];
	}
	if (operator === 'eq') {
		const id = random.pick([...left.cells, ...right.cells]);
		const isLess = valueOf(id) >= above && random.chance(40);
		return [id, valueOf(id) + (isLess ? -above : above)];
	}
	if (left.isLargest) return [random.pick(left.cells), sides[1] + above];
	if (operator === 'le') return raised(left.cells, sides[1] - sides[0] + above);
	if (right.cells.length > 0) return raised(right.cells, sides[0] - sides[1] + above);
	const last = left.cells.at(-1) as string;
	return [last, valueOf(last) - sides[0] - above];
}

function breaks(check: string): Mistake {
	return {
		kind: check,
		area: 'cells',
		plant: ({ report }, random) => {
			const rules = (RULES_INSIDE.get(report.form) ?? []).filter(
				(rule) => rule.check === check && isWhole(rule, (id) => report.cells.get(id)) && !judgeRule(rule, (id) => report.cells.get(id))
			);
			if (rules.length === 0) return null;
			const rule = random.pick(rules);
			const [id, value] = slip(rule, report, random);
			const changed = withNumbers(report, { [id]: value });
			const finding = judgeRule(rule, (cell) => changed.cells.get(cell));
			return finding === null ? null : { report: changed, finding };
		}
	};
}

/** One cell changed so that an identity of the form fails in one row or column: a kind for every identity of the three forms. */
export const IN_SUMS: readonly Mistake[] = [...new Set(FORMS.flatMap(({ identities }) => identities.map(({ id }) => id)))].map(breaks);
