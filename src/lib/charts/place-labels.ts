import { labelWidth } from './axes';
import type { Box } from './hatch-path';

/** A point that would like its name beside it, in pixels. */
export interface LabelWish {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

const HEIGHT = 16;
const DISTANCE = 8;

/**
 * On which side each name stands, in the order wished for: right, left, above or below its point, where it covers no
 * name placed before and stays inside `room`; `null` where there is no such side, and the point goes unnamed.
 */
export function placeLabels(wishes: readonly LabelWish[], room: Box): readonly ('right' | 'left' | 'top' | 'bottom' | null)[] {
	const taken: Box[] = [];
	return wishes.map(({ x, y, text }) => {
		const width = labelWidth([text]);
		const sides = [
			{ side: 'right' as const, box: { x: x + DISTANCE, y: y - HEIGHT / 2, width, height: HEIGHT } },
			{ side: 'left' as const, box: { x: x - DISTANCE - width, y: y - HEIGHT / 2, width, height: HEIGHT } },
			{ side: 'top' as const, box: { x: x - width / 2, y: y - DISTANCE - HEIGHT, width, height: HEIGHT } },
			{ side: 'bottom' as const, box: { x: x - width / 2, y: y + DISTANCE, width, height: HEIGHT } }
		];
		const free = sides.find(({ box }) => inside(box, room) && !taken.some((other) => overlaps(box, other)));
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
