/** A box on a page in points from its upper left corner: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** One printed character. */
export interface Glyph {
	/** What it says; U+FFFD where the file does not tell. */
	readonly text: string;
	/** Centre. */
	readonly x: number;
	readonly y: number;
	/** Half of its extent along the line. */
	readonly half: number;
	/** Size of the type in points. */
	readonly size: number;
	/** Direction of the line in quarter turns from left to right, clockwise. */
	readonly turn: 0 | 1 | 2 | 3;
	/** Characters that the file places together share a number. */
	readonly run: number;
}

/** A line that is ruled across or down; `at` is its place on the other axis. */
export interface Rule {
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** What is printed on a page. */
export interface PageMarks {
	readonly width: number;
	readonly height: number;
	/** In the order of the file. */
	readonly glyphs: readonly Glyph[];
	/** Lines from left to right. */
	readonly across: readonly Rule[];
	/** Lines from top to bottom. */
	readonly down: readonly Rule[];
	readonly pictures: readonly Box[];
}
