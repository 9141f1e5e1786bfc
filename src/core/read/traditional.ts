import dictionary from 'opencc-js/dict/TSCharacters';

/** Characters that are simplified ones as well, in names of places among others: 乾县, 著名. */
const BOTH = new Set('乾著瞭藉徵夥');

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
	dictionary.split('|').flatMap((entry) => {
		const [traditional = '', plain = ''] = entry.split(' ');
		return BOTH.has(traditional) ? [] : [[traditional, plain] as const];
	})
);

/** The simplified form of a character; the character itself where it is one. */
export function simplified(character: string): string {
	return SIMPLIFIED.get(character) ?? character;
}
