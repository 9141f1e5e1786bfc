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
	/** Whether something follows the section, so that it was not cut off. */
	readonly isEnded: boolean;
	readonly hasTableBlock: boolean;
}

const DATE =
	/^(?:20\d{2}|[二〇○零一三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/u;
const SIGNED = /^[\p{Script=Han}]{2,30}(?:政府|办事处|局|委员会|办公室|管委会)$/u;

/** The lines of a section, found by its number. */
export function sectionPart({ lines, sectionAt, blocks }: CheckedText, no: number, state: SectionState): SectionPart {
	if (state === 'absent') return { no, state, from: null, heading: null, content: [], isEnded: false, hasTableBlock: false };
	const own = lines.flatMap((_, index) => (sectionAt(index) === no ? [index] : []));
	const from = own[0] ?? 0;
	const next = from + own.length;
	const rest = own.slice(1);
	const signed = rest.find((index) => isSignature(lines, index));
	const content = rest.filter((index) => signed === undefined || index < signed).map((index) => lines[index] as ReportLine);
	const last = lines[next]?.line.block ?? blocks.length;
	return {
		no,
		state,
		from,
		heading: lines[from] ?? null,
		content,
		isEnded: next < lines.length || signed !== undefined,
		hasTableBlock: blocks.slice((lines[from]?.line.block ?? 0) + 1, last).some(({ kind }) => kind === 'table')
	};
}

/** A date by itself, or a body's name right before one. */
function isSignature(lines: readonly ReportLine[], index: number): boolean {
	const folded = lines[index]?.folded ?? '';
	return DATE.test(folded) || (SIGNED.test(folded) && DATE.test(lines[index + 1]?.folded ?? ''));
}
