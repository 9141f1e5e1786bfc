import { expect, it } from 'vitest';
import { hatchPath } from '../../../src/lib/charts/hatch-path';

it('keeps every line of a hatch inside its box', () => {
	const path = hatchPath({ x: 10, y: 20, width: 12, height: 40 });
	const points = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
	expect(points.length).toBeGreaterThan(10);
	for (const [x, y] of points) {
		expect(x).toBeGreaterThanOrEqual(10);
		expect(x).toBeLessThanOrEqual(22);
		expect(y).toBeGreaterThanOrEqual(20);
		expect(y).toBeLessThanOrEqual(60);
	}
});

it('hatches nothing where there is no room', () => {
	expect(hatchPath({ x: 0, y: 0, width: 0, height: 0 })).toBe('');
});
