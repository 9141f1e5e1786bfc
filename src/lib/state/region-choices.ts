import type { ScopeRegion } from '../queries/scope-options';

const LEVEL_OF_LENGTH = { 2: 'province', 4: 'city', 6: 'county' } as const;

/** One step of choosing a region: which of these, or all of them. */
export interface RegionChoice {
	readonly level: 'province' | 'city' | 'county';
	readonly options: readonly ScopeRegion[];
	/** Code chosen; `null` for all of them. */
	readonly chosen: string | null;
	/** Region that holds when all of them are meant: the choice above, `null` at the top. */
	readonly above: string | null;
}

/**
 * The steps from province to county that lead to a region, and the next one open. A step with a single way
 * to go is no choice and is left out: in one city the first choice is its counties.
 */
export function regionChoices(regions: readonly ScopeRegion[], region: string | null): readonly RegionChoice[] {
	const choices: RegionChoice[] = [];
	let within: string | null = null;
	let above: string | null = null;
	for (;;) {
		const options = regions.filter(({ parent }) => parent === within);
		const [first] = options;
		if (!first) return choices;
		if (options.length === 1) {
			within = first.code;
			continue;
		}
		const chosen: string | null = options.find(({ code }) => region?.startsWith(code))?.code ?? null;
		choices.push({ level: LEVEL_OF_LENGTH[first.code.length as 2 | 4 | 6], options, chosen, above });
		if (chosen === null) return choices;
		within = above = chosen;
	}
}
