/**
 * Which points of a scatter to name: all of a few, else those farthest from the crowd, the farthest first.
 * Distance is counted in spreads from the middle on each axis; positions are those on the axes drawn.
 */
export function outliers(points: readonly { readonly x: number; readonly y: number }[], most: number): readonly number[] {
	const indices = points.map((_, index) => index);
	if (points.length <= most) return indices;
	const far = { x: distances(points.map(({ x }) => x)), y: distances(points.map(({ y }) => y)) };
	const distance = (index: number): number => Math.hypot(far.x[index] ?? 0, far.y[index] ?? 0);
	return indices.sort((a, b) => distance(b) - distance(a) || a - b).slice(0, most);
}

/** Each value's distance from the median, in medians of all such distances; of one common value, none is far. */
function distances(values: readonly number[]): readonly number[] {
	const middle = median(values);
	const away = values.map((value) => Math.abs(value - middle));
	const spread = median(away) || Math.max(...away) || 1;
	return away.map((one) => one / spread);
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
