import { RULES, type Rule } from '../../core/check/rules';

/** The rule of a finding; `null` for one that this version does not know. */
export function ruleOf(check: string): Rule | null {
	return RULES.find(({ id }) => id === check) ?? null;
}
