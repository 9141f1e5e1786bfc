import { createRandom, type Random } from '../random';

/** Townships among which one is besieged with requests, three are busy and five get some. */
const GROUP = 40;

function levelOfRank(rank: number, random: Random): number {
	if (rank === 0) return random.int(190, 210);
	if (rank <= 3) return random.int(22, 55);
	if (rank <= 8) return random.int(6, 14);
	return random.pick([0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4]);
}

/**
 * Requests that each of `count` townships gets in an ordinary year: most 0 to 4, a few dozens, one in forty about 200.
 * The levels of the first forty do not depend on how many more there are.
 */
export function requestLevels(count: number, seed: string): readonly number[] {
	const levels: number[] = [];
	while (levels.length < count) {
		const random = createRandom(`${seed}/levels/${levels.length}`);
		const ranks = random.shuffle(Array.from({ length: Math.min(GROUP, count - levels.length) }, (_, i) => i));
		levels.push(...ranks.map((rank) => levelOfRank(rank, random)));
	}
	return levels;
}
