import { labelWidth } from './axes';
import type { Box } from './hatch-path';

/** A point that would like its name beside it, in pixels. */
export interface LabelWish {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** Named even where that covers a dot. */
	readonly must: boolean;
}

const HEIGHT = 16;
const DISTANCE = 8;
/** Of a dot, less a pixel that may be touched. */
const RADIUS = 4;

/**
 * On which side each name stands, in the order wished for: right, left, above or below its point, where it covers no name placed
 * before and none of the `dots` and stays inside `room`; `null` where there is no such side, and the point goes unnamed.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	room: Box,
	dots: readonly { readonly x: number; readonly y: number }[]
): readonly ('right' | 'left' | 'top' | 'bottom' | null)[] {
	const taken: Box[] = [];
	const covers = (box: Box): boolean =>
		dots.some(({ x, y }) => overlaps(box, { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS }));
	return wishes.map(({ x, y, text, must }) => {
		const width = labelWidth([text]);
		const sides = [
			{ side: 'right' as const, box: { x: x + DISTANCE, y: y - HEIGHT / 2, width, height: HEIGHT } },
			{ side: 'left' as const, box: { x: x - DISTANCE - width, y: y - HEIGHT / 2, width, height: HEIGHT } },
			{ side: 'top' as const, box: { x: x - width / 2, y: y - DISTANCE - HEIGHT, width, height: HEIGHT } },
			{ side: 'bottom' as const, box: { x: x - width / 2, y: y + DISTANCE, width, height: HEIGHT } }
		];
		const possible = sides.filter(({ box }) => inside(box, room) && !taken.some((other) => overlaps(box, other)));
		const free = possible.find(({ box }) => !covers(box)) ?? (must ? possible[0] : undefined);
		if (free !== undefined) taken.push(free.box);
		return free?.side ?? null;
	});
}

function inside(box: Box, room: Box): boolean {
	return box.x >= room.x && box.y >= room.y && box.x + box.width <= room.x + room.width && box.y + box.height <= room.y + room.height;
}

function overlaps(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
