import { NARRATIVE_METRICS } from '../../core/form/narrative-metrics';
import type { FormId } from '../../core/model/report';
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

/** The rule's name with what it is about in this report: both values, the other report, or the passage. */
function withParticulars(finding: WordedFinding, params: Params): string {
	const what = ruleName(finding);
	const { left_value: left, right_value: right, family } = finding;
	const { previous, name, year } = params;
	if (left !== null && right !== null && left !== right) {
		const sides = { what, left: formatNumber(left), right: formatNumber(right) };
		return family === 'jump' && previous !== undefined
			? m.checks_says_jump({ ...sides, previous: String(previous) })
			: m.checks_says_sides(sides);
	}
	if (family === 'copy' && name !== undefined) return m.checks_says_other({ what, name: String(name), year: String(year ?? '') });
	const [quote] = quotesOf(finding);
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
