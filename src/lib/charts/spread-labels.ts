/**
 * Places for labels that belong at `positions` (pixels) and need `gap` between each other: as near as possible, in order,
 * between `low` and `high`. Where there is no room for all they keep the gap and run over `high`.
 */
export function spreadLabels(positions: readonly number[], gap: number, low: number, high: number): readonly number[] {
	const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
	const wanted = order.map((index) => positions[index] ?? 0);
	const placed: number[] = [];
	for (const at of wanted) placed.push(Math.max(low, at, (placed.at(-1) ?? -Infinity) + gap));
	let limit = high;
	for (let index = placed.length - 1; index >= 0; index--) {
		placed[index] = Math.max(low + index * gap, Math.min(placed[index] ?? 0, limit));
		limit = (placed[index] ?? 0) - gap;
	}
	const places = [...positions];
	for (const [rank, index] of order.entries()) places[index] = placed[rank] ?? 0;
	return places;
}
