import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/lib/charts/place-labels';

const ROOM = { x: 0, y: 0, width: 300, height: 200 };
const wish = (x: number, y: number, must = false) => ({ x, y, text: 'A name', must });

describe('placeLabels', () => {
	it('takes the right side where there is room, and the left at the edge', () => {
		expect(placeLabels([wish(50, 100), wish(290, 30)], ROOM, [])).toEqual(['right', 'left']);
	});
	it('covers neither a name placed before nor a dot', () => {
		expect(placeLabels([wish(50, 100), wish(60, 102)], ROOM, [])).toEqual(['right', 'left']);
		expect(placeLabels([wish(50, 100)], ROOM, [{ x: 70, y: 100 }])).toEqual(['top']);
	});
	it('leaves a point without a free side unnamed, unless its name must stand', () => {
		const around = Array.from({ length: 40 }, (_, index) => ({ x: 20 + (index % 10) * 12, y: 70 + Math.floor(index / 10) * 20 }));
		expect(placeLabels([wish(80, 100)], ROOM, around)).toEqual([null]);
		expect(placeLabels([wish(80, 100, true)], ROOM, around)).toEqual(['right']);
	});
});
