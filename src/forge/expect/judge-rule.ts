import type { PrintedCell } from '../facts/invented-report';
import type { ExpectedFinding } from './expected-finding';
import type { FormRule, RuleOperator, RuleSide } from './form-rule';

export type CellOf = (id: string) => PrintedCell | undefined;

/** What the two sides of a rule come to. */
export interface RuleSides {
	readonly left: number;
	readonly right: number;
}

/** A side counted with empty cells as 0. */
export function sideValue({ cells, less, isLargest }: RuleSide, cellOf: CellOf): number {
	const values = cells.map((id) => (less.has(id) ? -1 : 1) * (cellOf(id)?.value ?? 0));
	const value = isLargest ? Math.max(...values) : values.reduce((sum, own) => sum + own, 0);
	return Number(value.toFixed(6));
}

function holds(operator: RuleOperator, { left, right }: RuleSides): boolean {
	switch (operator) {
		case 'eq':
			return left === right;
		case 'le':
			return left <= right;
		case 'ge':
			return left >= right;
		case 'zero_iff':
			return (left === 0) === (right === 0);
	}
}

/** Whether every cell of a rule is printed as a number, so that the rule either holds or does not. */
export const isWhole = ({ left, right }: FormRule, cellOf: CellOf): boolean =>
	[...left.cells, ...right.cells].every((id) => cellOf(id)?.state === 'number');

/** The finding of a broken rule; `null` where it holds, or where a cell that has no number leaves it open. */
export function judgeRule(rule: FormRule, cellOf: CellOf): ExpectedFinding | null {
	if (!isWhole(rule, cellOf)) return null;
	const sides = { left: sideValue(rule.left, cellOf), right: sideValue(rule.right, cellOf) };
	if (holds(rule.operator, sides)) return null;
	return {
		check: rule.check,
		...(rule.line === null ? {} : { column: rule.line }),
		cells: [...rule.left.cells, ...rule.right.cells],
		...sides
	};
}
