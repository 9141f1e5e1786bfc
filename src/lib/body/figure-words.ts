import type { MeasureState, MissingState } from '../../core/measure/measure';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { NarrativeRow } from '../queries/body-words';
import type { ValueQualifier } from '../queries/qualifier-sql';
import type { FigureCell } from './figure-cell';
import { columnPath, rowName, unitOfCell, unitOfMetric } from './form-words';
import { inWords } from '../summary/bilingual';
import type { SourceSubject } from './source-subject';

const STATES: Readonly<Record<MeasureState, () => string>> = {
	number: m.source_state_number,
	blank: m.source_state_blank,
	dash: m.source_state_dash,
	unreadable: m.source_state_unreadable,
	absent: m.source_state_absent,
	not_read: m.source_state_not_read,
	no_report: m.source_state_no_report,
	no_cases: m.state_no_cases,
	left_out: m.state_left_out
};

const REASONS: Readonly<Record<MissingState, () => string>> = {
	blank: m.source_why_blank,
	dash: m.source_why_dash,
	unreadable: m.source_why_unreadable,
	absent: m.source_why_absent,
	not_read: m.source_why_not_read,
	no_report: m.source_why_no_report,
	no_cases: m.state_why_no_cases,
	left_out: m.state_why_left_out
};

/** A state in a word or two. */
export function stateName(state: MissingState | 'number'): string {
	return STATES[state]();
}

/** Why there is no number; empty where there is one. */
export function stateReason(state: MissingState | 'number'): string {
	return state === 'number' ? '' : REASONS[state]();
}

/** A number, or the state in words. */
export function cellWords({ value, state }: FigureCell): string {
	return value === null ? stateName(state) : formatNumber(value);
}

const QUALIFIERS: Readonly<Record<'at_least' | 'approx' | 'each', (words: { value: string }) => string>> = {
	at_least: m.body_qualifier_at_least,
	approx: m.body_qualifier_approx,
	each: m.body_qualifier_each
};

/** A figure of running text with its qualifier; masked figures are unreadable. */
export function narrativeWords({ value, qualifier }: Pick<NarrativeRow, 'value' | 'qualifier'>): string {
	if (value === null || qualifier === 'masked') return stateName('unreadable');
	const number = formatNumber(value);
	return qualifier === null ? number : QUALIFIERS[qualifier]({ value: number });
}

/** What a figure is called: row × column, metric, or measure. */
export function subjectName(subject: SourceSubject): string {
	if (subject.kind === 'narrative') return inWords(subject.metric);
	if ('measure' in subject) return inWords(subject.measure.name);
	const row = rowName(subject.row);
	const column = columnPath(subject.table, subject.column);
	return row === '' ? column : m.source_cross({ row, column });
}

/** How exactly the report states a figure; null for exactly, and where it is no number. */
export function subjectQualifier(subject: SourceSubject | null): ValueQualifier {
	if (subject?.kind !== 'narrative' || subject.cell.value === null) return null;
	const qualifier = subject.stated[0]?.qualifier ?? null;
	return qualifier === 'approx' || qualifier === 'at_least' ? qualifier : null;
}

/** A number as it is read, per cent for a share, with the word that the report puts to it; or the state in words. */
export function subjectValue(subject: SourceSubject): string {
	const { cell } = subject;
	if (isStatement(subject) && cell.value !== null) return m.body_narrative_said();
	const qualifier = subjectQualifier(subject);
	if (cell.value !== null && qualifier !== null) return narrativeWords({ value: cell.value, qualifier });
	const share = subject.kind === 'rate' && subject.measure.unit === null;
	return share && cell.value !== null ? formatPercent(cell.value) : cellWords(cell);
}

/** Whether a subject is no count but something that the text says or does not say. */
function isStatement(subject: SourceSubject): boolean {
	return subject.kind === 'narrative' && subject.metric.kind === 'boolean';
}

/** Unit of a figure; empty for a share and for a statement. */
export function subjectUnit(subject: SourceSubject): string {
	if (isStatement(subject)) return '';
	if (subject.kind === 'narrative') return unitOfMetric(subject.metric);
	if ('measure' in subject) return subject.measure.unit === null ? '' : inWords(subject.measure.unit);
	return unitOfCell(subject.table, subject.row, subject.column);
}
