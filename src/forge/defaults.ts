/** What `generate` makes when it is not told otherwise. */
export const FORGE_DEFAULTS = {
	seed: 'gongkai',
	townships: 40,
	years: { from: 2021, to: 2025 },
	formats: ['txt', 'tsv', 'html'],
	/** Percent of reports with mistakes in them. */
	mistakes: { chance: 16 }
} as const;

/** First year that can be written: the first of the oldest form. */
export const FIRST_YEAR = 2014;
