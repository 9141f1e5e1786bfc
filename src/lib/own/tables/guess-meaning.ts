import { COLUMN_ROLES, meaningOfName, type ColumnMeaning } from './column-meaning';
import COLUMN_NAMES from './column-names.json' with { type: 'json' };
import { NAMED_FIGURES } from './figure-labels';
import { plainName } from './plain-name';

/** Share of characters in pairs that two names must have in common to be taken for one another. */
const ALIKE = 0.6;

const CANDIDATES: readonly (readonly [name: string, meaning: ColumnMeaning])[] = [
	...COLUMN_ROLES.flatMap((role) => COLUMN_NAMES[role].map((name) => [plainName(name), role] as const)),
	...NAMED_FIGURES.flatMap(({ meaning, zh, en }) => [zh, en].map((name) => [plainName(name), meaning] as const))
];

/** What a column most likely means by the likeness of its name to known ones; `null` when it is like none. A guess to be looked at. */
export function guessMeaning(column: string): ColumnMeaning | null {
	const known = meaningOfName(column);
	if (known !== null) return known;
	const plain = plainName(column);
	let [best, likeness]: [ColumnMeaning | null, number] = [null, ALIKE];
	for (const [name, meaning] of CANDIDATES) {
		const now = alike(plain, name);
		if (now > likeness) [best, likeness] = [meaning, now];
	}
	return best;
}

/** Dice's measure over pairs of neighbouring characters, from 0 to 1. */
function alike(a: string, b: string): number {
	const [left, right] = [pairs(a), pairs(b)];
	const common = [...left].filter((pair) => right.has(pair)).length;
	return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

function pairs(text: string): ReadonlySet<string> {
	return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
