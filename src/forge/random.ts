/** A stream of random numbers that is the same on every platform for the same seed. */
export interface Random {
	/** A whole number from `min` to `max`, both included. */
	int(min: number, max: number): number;
	/** True in `percent` of 100 cases; tenths of a percent count. */
	chance(percent: number): boolean;
	/** One of the items. @throws RangeError when there is none */
	pick<T>(items: readonly T[]): T;
	/** Index of one of the weights, each as likely as its share of their sum. */
	weighted(weights: readonly number[]): number;
	/** The items in another order. */
	shuffle<T>(items: readonly T[]): readonly T[];
}

/** FNV-1a over UTF-16 code units, started at `basis`. */
function hash(text: string, basis: number): number {
	let h = basis;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
	return (h ^ (h >>> 15)) >>> 0;
}

/** Whole numbers from 0 to 2^32 - 1: four words of state mixed by adding, shifting and rotating. */
function wordStream(seed: string): () => number {
	let a = hash(seed, 0x811c9dc5);
	let b = hash(seed, 0x9e3779b9);
	let c = hash(seed, 0x85ebca6b);
	let counter = 1;
	const next = (): number => {
		const word = (a + b + counter++) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + word;
		return word >>> 0;
	};
	for (let i = 0; i < 12; i++) next();
	return next;
}

/** A stream for a seed; streams of different seeds have nothing to do with each other. */
export function createRandom(seed: string): Random {
	const word = wordStream(seed);
	const int = (min: number, max: number): number => min + (word() % (max - min + 1));
	const pick = <T>(items: readonly T[]): T => {
		if (items.length === 0) throw new RangeError('nothing to pick from');
		return items[int(0, items.length - 1)] as T;
	};
	const weighted = (weights: readonly number[]): number => {
		let rest = int(0, weights.reduce((sum, w) => sum + w, 0) - 1);
		return weights.findIndex((w) => (rest -= w) < 0);
	};
	const shuffle = <T>(items: readonly T[]): readonly T[] => {
		const order = [...items];
		for (let i = order.length - 1; i > 0; i--) {
			const j = int(0, i);
			[order[i], order[j]] = [order[j] as T, order[i] as T];
		}
		return order;
	};
	return { int, chance: (percent) => int(0, 999) < percent * 10, pick, weighted, shuffle };
}
