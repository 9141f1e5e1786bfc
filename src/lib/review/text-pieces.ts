import type { TextMark } from './document-marks';

/** A stretch of a paragraph and what it belongs to; nothing for plain text. */
export interface TextPiece {
	readonly text: string;
	readonly ids: readonly string[];
}

/** A paragraph cut wherever a mark begins or ends; marks may overlap, and the pieces joined are the text. */
export function textPieces(text: string, marks: readonly TextMark[]): readonly TextPiece[] {
	const within = (at: number): number => Math.max(0, Math.min(text.length, at));
	const real = marks.map(({ id, start, end }) => ({ id, start: within(start), end: within(end) })).filter(({ start, end }) => start < end);
	const cuts = [...new Set([0, text.length, ...real.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, index) => {
		const to = cuts[index + 1] ?? text.length;
		return { text: text.slice(from, to), ids: real.filter(({ start, end }) => start <= from && end >= to).map(({ id }) => id) };
	});
}
