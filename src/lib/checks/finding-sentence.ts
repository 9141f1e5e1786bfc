import { NARRATIVE_METRICS } from '../../core/form/narrative-metrics';
import { FORM_IDS, type FormId } from '../../core/model/report';
import { formName } from '../body/form-words';
import { formatDate, formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { FindingOfScope } from '../queries/findings-of-scope';
import { inWords } from '../summary/bilingual';
import { cellName, lineName } from './finding-place';
import { idsOf, paramsOf, quotesOf } from './open-finding';

/** What a sentence about a finding is made of. */
export type WordedFinding = Pick<
	FindingOfScope,
	'check_id' | 'family' | 'name_zh' | 'name_en' | 'status' | 'column_id' | 'cells' | 'left_value' | 'right_value' | 'params' | 'quotes'
> & { readonly form: FormId | null };

type Params = ReturnType<typeof paramsOf>;

/** Longest passage that a sentence holds, in characters. */
const LONGEST_QUOTE = 32;

/** Name of the rule, in the interface's language: what is wrong where it fails. */
export function ruleName({ name_zh: zh, name_en: en }: Pick<FindingOfScope, 'name_zh' | 'name_en'>): string {
	return inWords({ zh, en });
}

/** What a finding is about: a figure of running text, a row or column, a cell, a section; '' where its rule says it all. */
function subjectOf(finding: WordedFinding, params: Params): string {
	const metric = NARRATIVE_METRICS.find(({ id }) => id === params['metric']);
	if (metric !== undefined) return inWords(metric);
	const cells = idsOf(finding.cells);
	if (finding.column_id !== null) return lineName(finding.column_id, cells, finding.form) ?? '';
	const [first] = cells;
	if (finding.family === 'jump' && first !== undefined) return cellName(first, finding.form);
	const { section } = params;
	return section === undefined ? '' : m.checks_says_section({ section: String(section) });
}

/** What is found about when a report came; `null` for all else. */
function timeSentence({ check_id: check }: WordedFinding, { due, published, days, versions }: Params): string | null {
	const day = (date: string | number | undefined): string => formatDate(String(date));
	if (check === 'd.missing') return m.checks_says_missing({ due: day(due) });
	if (check === 'd.date_unknown') return m.checks_says_undated({ due: day(due) });
	if (check === 'd.late') return m.checks_says_late({ published: day(published), days: formatNumber(Number(days)), due: day(due) });
	return check === 'd.superseded' ? m.checks_says_superseded({ versions: String(versions).replaceAll(' ', ', ') }) : null;
}

/** Both values, said as the rule sets them against each other; `null` where there are none. */
function withSides(
	{ left_value: left, right_value: right, family }: WordedFinding,
	what: string,
	{ previous, peers }: Params
): string | null {
	if (left === null || right === null || left === right) return null;
	const sides = { what, left: formatNumber(left), right: formatNumber(right) };
	if (family === 'plausible') return m.checks_says_value(sides);
	if (family !== 'jump') return m.checks_says_sides(sides);
	if (previous !== undefined) return m.checks_says_jump({ ...sides, previous: String(previous) });
	return peers === undefined ? m.checks_says_sides(sides) : m.checks_says_peers(sides);
}

/** The other report of a pair that shares its words. */
function withOther({ check_id: check }: WordedFinding, what: string, { name, year }: Params): string {
	const other = { what, name: String(name ?? ''), year: String(year ?? '') };
	return check === 'c.own_past' ? m.checks_says_year(other) : m.checks_says_one_body(other);
}

function isForm(value: string | number | undefined): value is FormId {
	return FORM_IDS.some((form) => form === value);
}

/** The rule's name with what it is about in this report: both values, the other report, a date, or the passage. */
function withParticulars(finding: WordedFinding, params: Params): string {
	const what = ruleName(finding);
	const sides = withSides(finding, what, params);
	if (sides !== null) return sides;
	if (finding.family === 'copy') return withOther(finding, what, params);
	const { form, expected, published } = params;
	if (isForm(form) && isForm(expected)) return m.checks_says_form({ what, form: formName(form), expected: formName(expected) });
	if (published !== undefined) return m.checks_says_published({ what, published: formatDate(String(published)) });
	const [quote] = finding.family === 'section' ? [] : quotesOf(finding);
	if (quote === undefined) return what;
	const text = quote.text.trim();
	return m.checks_says_quote({ what, quote: text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text });
}

/** A finding in one sentence: what is wrong, where, and with which values. */
export function findingSentence(finding: WordedFinding): string {
	const params = paramsOf(finding);
	const about = timeSentence(finding, params);
	if (about !== null) return about;
	const subject = subjectOf(finding, params);
	const what = withParticulars(finding, params);
	const said = subject === '' ? what : m.checks_says({ subject, what });
	return finding.status === 'not_assessable' ? m.checks_says_open({ what: said }) : said;
}
