const NUMBER = /[−-]?\d[\d,]*(?:\.\d+)?%?/g;

/**
 * Numbers that stand in some words, as the words have them, without grouping commas: `1,234 条（43.7%）` holds `1234` and `43.7%`.
 * A hyphen between two numbers is a range, not a minus.
 */
export function numbersIn(words: string): readonly string[] {
	return [...words.matchAll(NUMBER)].map(([found], index, all) => {
		const before = words[(all[index]?.index ?? 0) - 1] ?? ' ';
		const bare = found.replaceAll(',', '').replace('-', /\d/.test(before) ? '' : '−');
		return bare;
	});
}
