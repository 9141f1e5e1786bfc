import type { SharedPassageRow } from '../queries/shared-passages';

/** A stretch of a paragraph; `ordinal` is the number of the shared passage it is, `null` where it is not shared. */
export interface MarkedPart {
	readonly text: string;
	readonly ordinal: number | null;
}

/** Where a shared passage stands in one of the two documents. */
export interface PassageMark {
	readonly ordinal: number;
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

/** The places of shared passages in one of the two documents. */
export function passageMarks(passages: readonly SharedPassageRow[], side: 'one' | 'other'): readonly PassageMark[] {
	return passages.map((row) =>
		side === 'one'
			? { ordinal: row.ordinal, block: row.block, start: row.start_char, end: row.end_char }
			: { ordinal: row.ordinal, block: row.other_block, start: row.other_start_char, end: row.other_end_char }
	);
}

/** A paragraph cut where shared passages begin and end; its parts joined are its text. Passages do not overlap. */
export function markedParts(text: string, block: number, marks: readonly PassageMark[]): readonly MarkedPart[] {
	const own = marks.filter((mark) => mark.block === block).sort((a, b) => a.start - b.start);
	const parts: MarkedPart[] = [];
	let done = 0;
	for (const { ordinal, start, end } of own) {
		if (start > done) parts.push({ text: text.slice(done, start), ordinal: null });
		parts.push({ text: text.slice(start, end), ordinal });
		done = end;
	}
	if (done < text.length) parts.push({ text: text.slice(done), ordinal: null });
	return parts;
}
