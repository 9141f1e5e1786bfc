import { apply, type Matrix } from './matrix';
import type { Rule } from './marks';

/** What follows a number that says how a path goes on: how many numbers its points take. */
const LENGTHS: readonly number[] = [2, 2, 6, 4, 0];
const MOVE = 0;
const CLOSE = 4;
/** A filled strip of at most this width is a ruled line. */
const WIDEST = 3;
/** Lines shorter than this are dots and corners. */
const SHORTEST = 3;
/** A line that leaves its axis by no more than this is straight. */
const SLANT = 0.8;

type Point = readonly [x: number, y: number];

interface Stroke {
	readonly points: readonly Point[];
	readonly curved: boolean;
}

/** Collects ruled lines from the paths of a page. */
export class RulePen {
	readonly across: Rule[] = [];
	readonly down: Rule[] = [];

	/** A path that is drawn along its lines. */
	stroke(path: ArrayLike<number>, page: Matrix): void {
		for (const { points } of strokes(path, page)) {
			for (let i = 1; i < points.length; i++) this.#line(points[i - 1] as Point, points[i] as Point);
		}
	}

	/** A path that is filled: a line where it is a thin strip. */
	fill(path: ArrayLike<number>, page: Matrix): void {
		for (const { points, curved } of strokes(path, page)) {
			if (curved || points.length < 3) continue;
			const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
			const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
			if (bottom - top <= WIDEST) this.#line([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
			if (right - left <= WIDEST) this.#line([(left + right) / 2, top], [(left + right) / 2, bottom]);
		}
	}

	#line([x, y]: Point, [toX, toY]: Point): void {
		const [dx, dy] = [Math.abs(toX - x), Math.abs(toY - y)];
		if (dy <= SLANT && dx >= SHORTEST) this.across.push({ at: (y + toY) / 2, from: Math.min(x, toX), to: Math.max(x, toX) });
		else if (dx <= SLANT && dy >= SHORTEST) this.down.push({ at: (x + toX) / 2, from: Math.min(y, toY), to: Math.max(y, toY) });
	}
}

/** The lines of a path, each begun by a move; curves give their ends. */
function strokes(path: ArrayLike<number>, page: Matrix): readonly Stroke[] {
	const found: { points: Point[]; curved: boolean }[] = [];
	for (let at = 0; at < path.length;) {
		const operator = path[at] as number;
		const length = LENGTHS[operator];
		if (length === undefined) break;
		at += 1 + length;
		if (operator === MOVE) found.push({ points: [], curved: false });
		const stroke = found.at(-1);
		if (stroke === undefined) continue;
		if (operator === CLOSE) stroke.points.push(stroke.points[0] ?? [0, 0]);
		else stroke.points.push(apply(page, path[at - 2] as number, path[at - 1] as number));
		stroke.curved ||= length > 2;
	}
	return found;
}
