import type { PageLine } from './page-items';

/** Where the lines of a document begin and end. */
export interface Margins {
	/** Whether a line begins to the right of the margin, as the first of a paragraph does. */
	beginsAfter(line: PageLine): boolean;
	/** Whether a line ends before the margin, as the last of a paragraph does. */
	endsBefore(line: PageLine): boolean;
	/** Whether a line is set larger than most, as titles are. */
	isLarge(line: PageLine): boolean;
}

/** A line that begins or ends this much inside, in sizes, begins or ends a paragraph. */
const INSIDE = 1.2;
/** Pages with fewer lines take the margins of the whole document. */
const FEW = 4;
/** Part by which type must be larger than most. */
const LARGER = 1.1;

/** Margins from the lines themselves: those of each page, which may lie on its side, where it has lines enough. */
export function marginsOf(lines: readonly PageLine[]): Margins {
	const pages = new Map<number, PageLine[]>();
	for (const line of lines) {
		const page = pages.get(line.page);
		if (page === undefined) pages.set(line.page, [line]);
		else page.push(line);
	}
	const sides = (some: readonly PageLine[]): readonly [number, number] => [
		some.reduce((left, { box }) => Math.min(left, box[0]), Infinity),
		some.reduce((right, { box }) => Math.max(right, box[2]), -Infinity)
	];
	const all = sides(lines);
	const byPage = new Map([...pages].map(([page, own]) => [page, own.length < FEW ? all : sides(own)]));
	const sidesOf = ({ page }: PageLine): readonly [number, number] => byPage.get(page) ?? all;
	const middle = lines.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
	return {
		beginsAfter: (line) => line.box[0] > sidesOf(line)[0] + INSIDE * line.size,
		endsBefore: (line) => line.box[2] < sidesOf(line)[1] - INSIDE * line.size,
		isLarge: (line) => line.size > LARGER * middle
	};
}
