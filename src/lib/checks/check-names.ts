import type { RuleFamily } from '../../core/check/rules';
import { m } from '../paraglide/messages';
import type { FindingClass, VerdictFilter } from '../queries/finding-filter';
import { verdictName } from './verdict-words';

const FAMILIES: Readonly<Record<RuleFamily, () => string>> = {
	time: m.checks_family_time,
	sum: m.checks_family_sum,
	year: m.checks_family_year,
	narrative: m.checks_family_narrative,
	jump: m.checks_family_jump,
	plausible: m.checks_family_plausible,
	section: m.checks_family_section,
	leftover: m.checks_family_leftover,
	copy: m.checks_family_copy,
	reading: m.checks_family_reading
};

const CLASSES: Readonly<Record<FindingClass, () => string>> = {
	error: m.checks_class_error,
	warning: m.checks_class_warning,
	info: m.checks_class_info,
	not_assessable: m.checks_class_not_assessable
};

/** Name of a family of rules. */
export function familyName(family: RuleFamily): string {
	return FAMILIES[family]();
}

/** Name of what a finding counts as. */
export function className(name: FindingClass): string {
	return CLASSES[name]();
}

/** Name of what was said of a finding. */
export function verdictFilterName(verdict: VerdictFilter): string {
	return verdict === 'undecided' ? m.checks_verdict_undecided() : verdictName(verdict);
}
