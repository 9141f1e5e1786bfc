/**
 * Sideways shifts, in pixels, that keep dots of one category from hiding each other.
 * `positions` are pixels along the value axis; dots keep `gap` apart unless that needs more than `limit` to a side:
 * then they overlap at the limit. The same input gives the same picture.
 */
export function swarm(positions: readonly number[], gap: number, limit: number): readonly number[] {
	const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
	const shifts: number[] = positions.map(() => 0);
	const placed: number[] = [];
	for (const index of order) {
		const at = positions[index] ?? 0;
		const near = placed.filter((other) => at - (positions[other] ?? 0) < gap);
		const free = (shift: number): boolean =>
			near.every((other) => Math.hypot(at - (positions[other] ?? 0), shift - (shifts[other] ?? 0)) >= gap - 0.01);
		shifts[index] = candidates(gap / 2, limit).find(free) ?? overlap(index, limit);
		placed.push(index);
	}
	return shifts;
}

/** 0, then to the right and left in turn, ever further out. */
function candidates(step: number, limit: number): readonly number[] {
	const steps = Math.floor(limit / step);
	return [0, ...Array.from({ length: steps }, (_, i) => [(i + 1) * step, -(i + 1) * step]).flat()];
}

/** A crowded dot's place: spread over the width by its index, because no free place is left. */
function overlap(index: number, limit: number): number {
	return (((index * 0.618034) % 1) * 2 - 1) * limit;
}
