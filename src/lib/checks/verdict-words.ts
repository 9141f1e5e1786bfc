import type { VerdictKind } from '../../core/verdict/verdict';
import type { Refused } from '../../core/verdict/verdict-file';
import { m } from '../paraglide/messages';

const NAMES: Readonly<Record<VerdictKind, () => string>> = { confirmed: m.verdict_confirmed, dismissed: m.verdict_dismissed };

/** A verdict in a word. */
export function verdictName(verdict: VerdictKind): string {
	return NAMES[verdict]();
}

const FAULTS: Readonly<Record<Refused['fault'], (inputs: { found: string }) => string>> = {
	too_long: m.verdict_fault_too_long,
	no_json: m.verdict_fault_no_json,
	other_format: m.verdict_fault_other_format,
	other_version: m.verdict_fault_other_version,
	no_list: m.verdict_fault_no_list,
	too_many: m.verdict_fault_too_many,
	no_object: m.verdict_fault_no_object,
	body: m.verdict_fault_body,
	name: m.verdict_fault_name,
	year: m.verdict_fault_year,
	check: m.verdict_fault_check,
	fingerprint: m.verdict_fault_fingerprint,
	verdict: m.verdict_fault_verdict,
	reason: m.verdict_fault_reason,
	reason_missing: m.verdict_fault_reason_missing,
	decided: m.verdict_fault_decided
};

/** What was refused of a file of verdicts, where and why. */
export function refusedWords({ place, fault, found }: Refused): string {
	const reason = FAULTS[fault]({ found });
	return place === 'file' ? reason : m.verdict_refused_at({ place, reason });
}
