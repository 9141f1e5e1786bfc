import { verdictOn, type VerdictMap } from '../../core/verdict/verdict-map';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { FindingReports } from './finding-sides';
import { letterItem, type LetterItem } from './letter-item';
import type { OpenFinding } from './open-finding';
import { ruleOf } from './rule-of';
import { verdictSubject } from './verdict-subject';

/** What a letter to one body is made of. */
export interface LetterInput {
	/** Full name of the body. */
	readonly name: string;
	/** What was found about its reports, those of time included. */
	readonly findings: readonly OpenFinding[];
	readonly verdicts: VerdictMap;
	readonly onlyConfirmed: boolean;
	readonly reportsOf: (finding: OpenFinding) => FindingReports;
}

/** A letter in the interface's language. Who sends it, when, and by when to reply are blanks to fill in. */
export interface Letter {
	readonly title: string;
	readonly addressee: string;
	readonly intro: readonly string[];
	/** What somebody confirmed first, then what nobody decided; a part without items is not there. */
	readonly parts: readonly { readonly heading: string; readonly items: readonly LetterItem[] }[];
	readonly closing: readonly string[];
	readonly signature: readonly string[];
}

/**
 * A letter that asks a body to look into the errors and warnings of its reports that nobody dismissed. What cannot be assessed, what is only
 * noted, and what is a note of the reader that nobody confirmed are no part of it. `null` where nothing is left to write of.
 */
export function buildLetter({ name, findings, verdicts, onlyConfirmed, reportsOf }: LetterInput): Letter | null {
	const isConfirmed = (finding: OpenFinding): boolean => verdictOn(verdicts, verdictSubject(finding))?.verdict === 'confirmed';
	const asked = findings
		.filter((finding) => isAsked(finding) && verdictOn(verdicts, verdictSubject(finding))?.verdict !== 'dismissed')
		.sort((a, b) => b.year - a.year || weightOf(a) - weightOf(b));
	const confirmed = asked.filter(isConfirmed);
	const open = onlyConfirmed ? [] : asked.filter((finding) => !isConfirmed(finding) && ruleOf(finding.check_id)?.family !== 'reading');
	const told = [...confirmed, ...open];
	if (told.length === 0) return null;
	const years = [...new Set(told.map(({ year }) => year))].sort((a, b) => a - b).map(String);
	const itemsOf = (list: readonly OpenFinding[]): readonly LetterItem[] => list.map((finding) => letterItem(finding, reportsOf(finding)));
	return {
		title: m.letter_title({ name }),
		addressee: m.letter_addressee({ name }),
		intro: [
			m.letter_intro({ years: years.join(m.finding_and()), count: formatNumber(told.length) }),
			...(told.some(({ check_id }) => check_id === 'd.missing') ? [m.letter_intro_missing()] : [])
		],
		parts: [
			{ heading: m.letter_part_confirmed(), items: itemsOf(confirmed) },
			{ heading: m.letter_part_open(), items: itemsOf(open) }
		].filter(({ items }) => items.length > 0),
		closing: [m.letter_closing(), m.letter_final()],
		signature: [m.letter_contact(), m.letter_sender(), m.letter_date()]
	};
}

function isAsked({ status, severity }: OpenFinding): boolean {
	return status === 'fail' && severity !== 'info';
}

function weightOf({ severity }: OpenFinding): number {
	return severity === 'error' ? 0 : 1;
}
