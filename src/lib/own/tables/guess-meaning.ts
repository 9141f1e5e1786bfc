import { COLUMN_ROLES, meaningOfName, type ColumnMeaning } from './column-meaning';
import COLUMN_NAMES from './column-names.json' with { type: 'json' };
import { NAMED_FIGURES } from './figure-labels';
import { plainName } from './plain-name';

/** Share of characters in pairs that two names must have in common to be taken for one another. */
const ALIKE = 0.55;
/** Roles whose names are words that stand in many others: they are taken by their very name alone. */
const COMMON_WORDS: ReadonlySet<string> = new Set(['value', 'figure_id', 'form', 'state', 'source', 'note', 'ignore']);

const CANDIDATES: readonly (readonly [name: string, meaning: ColumnMeaning])[] = [
	...COLUMN_ROLES.filter((role) => !COMMON_WORDS.has(role)).flatMap((role) =>
		COLUMN_NAMES[role].map((name) => [plainName(name), role] as const)
	),
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

/** Likeness from 0 to 1: pairs of neighbouring characters in common, of all and, for Chinese, of the shorter name. */
function alike(a: string, b: string): number {
	const [left, right] = [pairs(a), pairs(b)];
	if (left.size === 0 || right.size === 0) return 0;
	const common = [...left].filter((pair) => right.has(pair)).length;
	const ofAll = (2 * common) / (left.size + right.size);
	return /\p{Script=Han}/u.test(b) ? (ofAll + common / Math.min(left.size, right.size)) / 2 : ofAll;
}

function pairs(text: string): ReadonlySet<string> {
	return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
