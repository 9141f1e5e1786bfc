import type { Query } from './query';

/** A passage that two nearly identical reports share, where it stands in the first and in the other. */
export interface SharedPassageRow {
	/** From 1, in the order of the first report. */
	readonly ordinal: number;
	readonly block: number;
	readonly start_char: number;
	readonly end_char: number;
	readonly other_block: number;
	readonly other_start_char: number;
	readonly other_end_char: number;
}

/** Passages of a pair of `similar-pairs`, in the order of its first report; none where the two are no pair. */
export const sharedPassages: Query<{ readonly report: string; readonly other: string }, SharedPassageRow> = {
	name: 'shared-passages',
	build: ({ report, other }) => ({
		sql: `SELECT ordinal, block, start_char, end_char, other_block, other_start_char, other_end_char
FROM evidence.shared_passages WHERE report_id = ? AND other_id = ? ORDER BY ordinal`,
		params: [report, other]
	})
};
