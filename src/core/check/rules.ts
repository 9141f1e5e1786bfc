import { FORMS } from '../form/form';
import type { Severity } from '../model/finding';
import type { FormId } from '../model/report';
import rules from './rules.json' with { type: 'json' };

/** Words in both languages of the interface. */
interface Words {
	readonly zh: string;
	readonly en: string;
}

/**
 * What a rule looks at. `sum`: parts and totals of one table. `year`: two years of one body. `jump`: sizes against the past and the peers.
 * `narrative`: figures of running text. `section`: what the report consists of. `time`: when it was published. `copy`: text shared with
 * another report. `reading`: no rule, but a note of the reader.
 */
export const RULE_FAMILIES = ['time', 'sum', 'year', 'narrative', 'jump', 'plausible', 'section', 'leftover', 'copy', 'reading'] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** What must be at hand for a rule to say anything. */
export type RuleNeed = 'tables' | 'narrative' | 'text' | 'previous' | 'peers' | 'roster';

/** A rule that reports are checked by; its name says what is wrong where it fails. */
export interface Rule extends Words {
	/** Id of the form files where they have the rule. */
	readonly id: string;
	readonly family: RuleFamily;
	readonly severity: Severity;
	/** Why it holds. */
	readonly basis: Words;
	readonly needs: readonly RuleNeed[];
	/** Generations of the form it is about; all where it is about no table. */
	readonly generations: readonly FormId[];
}

interface StatedRule extends Words {
	readonly id: string;
	readonly family: RuleFamily;
	readonly severity: Severity;
	readonly basis: string;
	readonly needs: readonly RuleNeed[];
}

const { bases, rules: stated } = rules as unknown as {
	readonly bases: Readonly<Record<string, Words>>;
	readonly rules: readonly StatedRule[];
};

function generationsOf(id: string): readonly FormId[] {
	const own = FORMS.filter(({ identities, cross_year_identities: across, plausibility }) =>
		[...identities, ...across, ...plausibility].some((rule) => rule.id === id)
	);
	return (own.length === 0 ? FORMS : own).map(({ form_id }) => form_id);
}

/** All rules, in the order in which they are told. */
export const RULES: readonly Rule[] = stated.map((rule) => {
	const basis = bases[rule.basis];
	if (basis === undefined) throw new RangeError(`rule ${rule.id}: no basis ${rule.basis}`);
	return { ...rule, basis, generations: generationsOf(rule.id) };
});

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** @throws RangeError for an id that no rule has */
export function ruleById(id: string): Rule {
	const rule = BY_ID.get(id);
	if (rule === undefined) throw new RangeError(`no such rule: ${id}`);
	return rule;
}
