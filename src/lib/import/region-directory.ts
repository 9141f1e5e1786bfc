import type { CompactRegister } from '../../core/region/compact-register';

/** A region with the names of those it lies in, from the province down. */
export interface RegionEntry {
	readonly code: string;
	readonly name: string;
	readonly above: readonly string[];
}

export interface RegionHits {
	readonly found: number;
	/** The best of them. */
	readonly shown: readonly RegionEntry[];
}

/** Sound of a name: syllables without tones, parted by spaces. */
export type Spell = (name: string) => string;

const LENGTHS = [2, 4, 6, 9] as const;

/** The register of regions as one looks into it. */
export class RegionDirectory {
	readonly #names: ReadonlyMap<string, string>;

	constructor(register: CompactRegister) {
		this.#names = new Map(register);
	}

	/** `null` for a code that the register does not have. */
	entry(code: string): RegionEntry | null {
		const name = this.#names.get(code);
		if (name === undefined) return null;
		const above = LENGTHS.filter((length) => length < code.length).flatMap((length) => this.#names.get(code.slice(0, length)) ?? []);
		return { code, name, above };
	}

	/** Regions one level below, in code order; the provinces for an empty code. */
	below(code: string): readonly RegionEntry[] {
		const length = LENGTHS.find((candidate) => candidate > code.length);
		return this.#inside(code, length);
	}

	/** Townships in a region, in code order. */
	townships(code: string): readonly RegionEntry[] {
		return this.#inside(code, LENGTHS.at(-1));
	}

	#inside(code: string, length: number | undefined): readonly RegionEntry[] {
		const codes = [...this.#names.keys()].filter((other) => other.length === length && other.startsWith(code)).sort();
		return codes.flatMap((other) => this.entry(other) ?? []);
	}

	/** All names, each once. */
	get names(): ReadonlySet<string> {
		return new Set(this.#names.values());
	}

	/**
	 * Regions that the query names: its last word the region, the others it or one above it, in characters or, given how names sound, in
	 * pinyin or initials. Best first: the very name, names that begin so, names that hold it.
	 */
	search(query: string, most: number, spell: Spell | null = null): RegionHits {
		const words = query.normalize('NFKC').trim().toLowerCase().split(/\s+/).filter(Boolean);
		const own = words.pop();
		if (own === undefined) return { found: 0, shown: [] };
		const hits: { readonly code: string; readonly name: string; readonly rank: number }[] = [];
		for (const [code, name] of this.#names) {
			const rank = rankOf(name, own, spell);
			if (rank === null || !words.every((word) => this.#liesIn(code, word, spell))) continue;
			hits.push({ code, name, rank });
		}
		hits.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.code < b.code ? -1 : 1));
		return { found: hits.length, shown: hits.slice(0, most).flatMap(({ code }) => this.entry(code) ?? []) };
	}

	#liesIn(code: string, word: string, spell: Spell | null): boolean {
		return LENGTHS.some((length) => {
			const name = length > code.length ? undefined : this.#names.get(code.slice(0, length));
			return name !== undefined && rankOf(name, word, spell) !== null;
		});
	}
}

/** 0 the very name, 1 its beginning, 2 within it; `null` where it does not fit. */
function rankOf(name: string, word: string, spell: Spell | null): number | null {
	const at = name.indexOf(word);
	if (at !== -1) return name === word ? 0 : Math.min(at, 1) + 1;
	if (spell === null || !/^[a-z]+$/.test(word)) return null;
	const syllables = spell(name).split(' ');
	if (
		syllables
			.map((syllable) => syllable.charAt(0))
			.join('')
			.startsWith(word)
	)
		return 1;
	return syllables.join('').startsWith(word) ? 1 : null;
}
