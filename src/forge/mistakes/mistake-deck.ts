import { createRandom } from '../random';
import type { Mistake } from './mistake';
import { MISTAKES, mistakeOf } from './mistakes';

/** Which mistakes are tried on a report, and how many of them it gets. */
export interface Choice {
	readonly kinds: readonly Mistake[];
	readonly count: number;
}

/** Chooses mistakes for one report after the other. */
export interface MistakeDeck {
	/** @param id what tells the report from all others */
	choose(id: string): Choice;
	/** Told which of the mistakes it chose went in. */
	used(kind: string): void;
}

/** How often a report with mistakes has one, two or three. */
const COUNTS = [62, 24, 14];

/** The same kinds for every report, each if it can be. */
export function everyReport(kinds: readonly string[]): MistakeDeck {
	const mistakes = kinds.map(mistakeOf);
	return { choose: () => ({ kinds: mistakes, count: mistakes.length }), used: () => undefined };
}

/**
 * Mistakes in `percent` of 100 reports, all kinds equally often as far as they fit: what was used goes to the end, so that rare occasions
 * are taken.
 */
export function someReports(percent: number, seed: string): MistakeDeck {
	let deck = createRandom(`${seed}/mistakes`).shuffle(MISTAKES);
	return {
		choose: (id) => {
			const random = createRandom(`${id}/mistakes`);
			return { kinds: deck, count: random.chance(percent) ? 1 + random.weighted(COUNTS) : 0 };
		},
		used: (kind) => {
			deck = [...deck.filter((mistake) => mistake.kind !== kind), mistakeOf(kind)];
		}
	};
}
