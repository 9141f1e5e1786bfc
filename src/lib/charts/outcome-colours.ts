/** Fill and label colour of the six outcome groups, in outcome order: the same everywhere. */
export const OUTCOME_COLOURS = [
	{ fill: 'var(--o-full)', ink: 'var(--on-full)' },
	{ fill: 'var(--o-part)', ink: 'var(--on-part)' },
	{ fill: 'var(--o-refused)', ink: 'var(--on-refused)' },
	{ fill: 'var(--o-unavailable)', ink: 'var(--on-unavailable)' },
	{ fill: 'var(--o-notprocessed)', ink: 'var(--on-notprocessed)' },
	{ fill: 'var(--o-other)', ink: 'var(--on-other)' }
] as const;
