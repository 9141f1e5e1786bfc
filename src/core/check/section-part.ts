import type { SectionState } from '../model/report';
import type { ReportLine } from '../read/report-line';
import type { CheckedText } from './checked-text';

/** A section of a report as it stands in the text. */
export interface SectionPart {
	readonly no: number;
	readonly state: SectionState;
	/** Index of its heading's line; `null` where it has none. */
	readonly from: number | null;
	readonly heading: ReportLine | null;
	/** Lines after the heading, up to the next one or to the signature. */
	readonly content: readonly ReportLine[];
	/** The first line of the signature that ends it; `null` where none does. */
	readonly signature: ReportLine | null;
	/** Whether something follows the section, so that it was not cut off. */
	readonly isEnded: boolean;
	readonly hasTableBlock: boolean;
}

const DATE =
	/^(?:20\d{2}|[二〇○零一三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/u;
const SIGNED = /^[\p{Script=Han}]{2,30}(?:政府|办事处|局|委员会|办公室|管委会)$/u;

/** The sections in the order of their numbers, each with its lines. */
export function sectionParts({ lines, sectionAt, sections, blocks }: CheckedText): readonly SectionPart[] {
	const starts = new Map<number, number>();
	lines.forEach((_, index) => {
		const no = sectionAt(index);
		if (!starts.has(no)) starts.set(no, index);
	});
	const order = [...starts.values()].sort((a, b) => a - b);
	return sections.map(({ no, state }): SectionPart => {
		const from = starts.get(no);
		if (from === undefined)
			return { no, state, from: null, heading: null, content: [], signature: null, isEnded: false, hasTableBlock: false };
		const next = order.find((start) => start > from) ?? lines.length;
		const signed = signatureIn(lines, from + 1, next);
		const first = (lines[from] as ReportLine).line.block;
		const last = lines[next]?.line.block ?? blocks.length;
		return {
			no,
			state,
			from,
			heading: lines[from] ?? null,
			content: lines.slice(from + 1, signed ?? next),
			signature: signed === null ? null : (lines[signed] ?? null),
			isEnded: next < lines.length || signed !== null,
			hasTableBlock: blocks.slice(first + 1, last).some(({ kind }) => kind === 'table')
		};
	});
}

/** Index of the signature between two lines: a date by itself, or a body's name right before one. */
function signatureIn(lines: readonly ReportLine[], from: number, to: number): number | null {
	for (let index = from; index < to; index++) {
		const folded = lines[index]?.folded ?? '';
		if (!folded.endsWith('日') || !DATE.test(folded)) continue;
		return index > from && SIGNED.test(lines[index - 1]?.folded ?? '') ? index - 1 : index;
	}
	return null;
}
