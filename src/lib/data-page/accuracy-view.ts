import measured from '../../../docs/accuracy.json';
import type { FormId } from '../../core/model/report';
import { formName } from '../body/form-words';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';
import type { Accuracy, AccuracyCounts } from './accuracy';
import { narrativeView, type NarrativeView } from './narrative-view';
import { shareDown, shareUp } from './share';

/** One row of a table: what was read, then how, under the table's heads. */
export interface AccuracyLine {
	readonly name: string;
	/** Format, number of the deviation or id of the metric; empty where the name says all. */
	readonly code: string;
	readonly cells: readonly string[];
}

/** What the data page says of how well reports are read. */
export interface AccuracyView {
	/** The forged documents in one sentence, then the real ones. */
	readonly forged: string;
	readonly real: string;
	readonly summary: readonly AccuracyLine[];
	readonly plain: readonly AccuracyLine[];
	readonly deviations: readonly AccuracyLine[];
	readonly combined: readonly AccuracyLine[];
	readonly realRows: readonly AccuracyLine[];
	/** Figures of running text: in short reports kept apart, then in real ones, `null` where none were measured. */
	readonly narrative: NarrativeView;
	readonly realNarrative: NarrativeView | null;
}

/** 100% is said only of all. */
const rightShare = ({ right, cells }: AccuracyCounts): string => shareDown(right, cells);

/** 0% is said only of none. */
const unreadShare = ({ unread, cells }: AccuracyCounts): string => shareUp(unread, cells);

/** Documents, refused, cells, right, unread, told, wrong. */
function line(name: string, code: string, counts: AccuracyCounts): AccuracyLine {
	const { documents, refused, cells, told, wrong } = counts;
	const numbers = [documents, refused, cells].map((count) => formatNumber(count));
	return { name, code, cells: [...numbers, rightShare(counts), unreadShare(counts), formatNumber(told), formatNumber(wrong)] };
}

function sum(rows: readonly AccuracyCounts[]): AccuracyCounts {
	const of = (key: keyof AccuracyCounts): number => rows.reduce((total, row) => total + row[key], 0);
	return {
		documents: of('documents'),
		refused: of('refused'),
		cells: of('cells'),
		right: of('right'),
		unread: of('unread'),
		told: of('told'),
		wrong: of('wrong')
	};
}

function sentenceParts(counts: AccuracyCounts): Record<'documents' | 'cells' | 'right' | 'unread' | 'told' | 'wrong', string> {
	return {
		documents: formatNumber(counts.documents),
		cells: formatNumber(counts.cells),
		right: rightShare(counts),
		unread: unreadShare(counts),
		told: formatNumber(counts.told),
		wrong: formatNumber(counts.wrong)
	};
}

/** What was measured, in the interface's language. */
export function accuracyView(accuracy: Accuracy = measured as Accuracy): AccuracyView {
	const english = getLocale() === 'en';
	const { plain, deviations, combined, real, narrative, realNarrative } = accuracy;
	const nameOf = (form: FormId | null): string => (form === null ? m.data_accuracy_no_report() : formName(form));
	const byFormat = (rows: Accuracy['plain']): readonly AccuracyLine[] => rows.map((row) => line(nameOf(row.form), row.format, row));
	const reports = sum(real.filter(({ form }) => form !== null));
	return {
		forged: m.data_accuracy_forged(sentenceParts(sum([...plain, ...deviations, ...combined]))),
		real: reports.documents === 0 ? m.data_accuracy_real_none() : m.data_accuracy_real(sentenceParts(reports)),
		summary: [
			line(m.data_accuracy_plain(), '', sum(plain)),
			line(m.data_accuracy_single(), '', sum(deviations)),
			line(m.data_accuracy_combined(), '', sum(combined)),
			...(real.length === 0 ? [] : [line(m.data_accuracy_real_documents(), '', sum(real))])
		],
		plain: byFormat(plain),
		deviations: deviations.map((row) => line(english ? row.en : row.zh, String(row.no), row)),
		combined: byFormat(combined),
		realRows: byFormat(real),
		narrative: narrativeView(narrative, m.data_accuracy_narrative),
		realNarrative: realNarrative.reports === 0 ? null : narrativeView(realNarrative, m.data_accuracy_narrative_real)
	};
}
