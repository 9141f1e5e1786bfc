/** What `generate` makes when it is not told otherwise. */
export const FORGE_DEFAULTS = {
	seed: 'gongkai',
	townships: 40,
	years: { from: 2021, to: 2025 },
	formats: ['txt', 'tsv', 'html']
} as const;

/** First year of the form that is written; histories begin here, so that a year's facts do not depend on the years asked for. */
export const FIRST_YEAR = 2021;
