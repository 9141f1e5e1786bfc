/** A body as the search knows it: one entry of `search.json`. */
export interface SearchEntry {
	readonly id: string;
	/** Full name. */
	readonly name: string;
	/** Name of its place, which the full name usually starts with. */
	readonly short: string;
	/** Pinyin of the short name, syllables parted by spaces. */
	readonly pinyin: string;
	/** Pinyin initials of the short name. */
	readonly initials: string;
	/** Regions above it, from province down, parted by spaces. */
	readonly place: string;
}

/** A body found, and which characters of its name the query matched; start and end are equal where none did. */
export interface SearchHit {
	readonly entry: SearchEntry;
	readonly start: number;
	readonly end: number;
}

interface Match {
	/** 0 where the name begins with the word, 1 where it holds it, 2 where only the place does. */
	readonly rank: number;
	readonly start: number;
	readonly end: number;
}

/**
 * Bodies that every word of a query fits, best first: names, full or of the place, that begin with it before names that
 * hold it; a word may also name a region above. Words are Chinese characters, pinyin (from any syllable on, the last one may be unfinished,
 * with or without spaces) or initials. An empty query finds nothing.
 */
export function searchBodies(entries: readonly SearchEntry[], query: string): readonly SearchHit[] {
	const text = query.normalize('NFKC').trim().toLowerCase();
	if (text === '') return [];
	const words = text.split(/[\s'’]+/).filter(Boolean);
	return entries
		.flatMap((entry) => {
			const match = matchWhole(entry, words.join('')) ?? matchWords(entry, words);
			return match ? [{ entry, ...match }] : [];
		})
		.sort((a, b) => a.rank - b.rank || a.entry.short.length - b.entry.short.length || (a.entry.id < b.entry.id ? -1 : 1))
		.map(({ entry, start, end }) => ({ entry, start, end }));
}

function matchWhole(entry: SearchEntry, word: string): Match | null {
	return matchName(entry, word) ?? matchPinyin(entry, word) ?? matchInitials(entry, word);
}

function matchWords(entry: SearchEntry, words: readonly string[]): Match | null {
	let best: Match | null = null;
	for (const word of words) {
		const match = matchWhole(entry, word) ?? matchPlace(entry, word);
		if (!match) return null;
		if (!best || match.rank < best.rank) best = match;
	}
	return best;
}

function matchName({ name, short }: SearchEntry, word: string): Match | null {
	const place = name.indexOf(short);
	const start = place >= 0 && short.toLowerCase().startsWith(word) ? place : name.toLowerCase().indexOf(word);
	return start < 0 ? null : { rank: start === 0 || start === place ? 0 : 1, start, end: start + word.length };
}

function matchPinyin(entry: SearchEntry, word: string): Match | null {
	const pinyin = entry.pinyin.toLowerCase();
	if (!pinyin.replaceAll(' ', '').includes(word)) return null;
	const syllables = pinyin.split(' ');
	for (const first of syllables.keys()) {
		const last = syllables.findIndex((_, index) =>
			syllables
				.slice(first, index + 1)
				.join('')
				.startsWith(word)
		);
		if (last >= first) return inShortName(entry, syllables.length, first, last + 1);
	}
	return null;
}

function matchInitials(entry: SearchEntry, word: string): Match | null {
	const initials = entry.initials.toLowerCase();
	const start = initials.indexOf(word);
	return start < 0 ? null : inShortName(entry, initials.length, start, start + word.length);
}

function matchPlace({ place }: SearchEntry, word: string): Match | null {
	return place.toLowerCase().includes(word) ? { rank: 2, start: 0, end: 0 } : null;
}

/** Marks characters of the short name, where it has one character a syllable and the full name holds it. */
function inShortName({ name, short }: SearchEntry, syllables: number, from: number, to: number): Match {
	const rank = from === 0 ? 0 : 1;
	const at = name.indexOf(short);
	if (at < 0 || short.length !== syllables) return { rank, start: 0, end: 0 };
	return { rank, start: at + from, end: at + to };
}
