import measured from '../../../docs/accuracy.json';
import type { FormId } from '../../core/model/report';
import { formName } from '../body/form-words';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';
import type { Accuracy, AccuracyCounts } from './accuracy';

/** How some documents were read, in words: what they are, then documents, refused, cells, right, unread, told, wrong. */
export interface AccuracyLine {
	readonly name: string;
	/** Format or number of the deviation; empty where the name says all. */
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
}

const NO_SHARE = '–';
const STEPS = 10_000;

/** Rounded down, so that 100% is said only of all. */
const rightShare = ({ right, cells }: AccuracyCounts): string =>
	cells === 0 ? NO_SHARE : formatPercent(Math.floor((right / cells) * STEPS) / STEPS, 2);

/** Rounded up, so that 0% is said only of none. */
const unreadShare = ({ unread, cells }: AccuracyCounts): string =>
	cells === 0 ? NO_SHARE : formatPercent(Math.ceil((unread / cells) * STEPS) / STEPS, 2);

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
	const { plain, deviations, combined, real } = accuracy;
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
		realRows: byFormat(real)
	};
}
