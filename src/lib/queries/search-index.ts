import type { Query } from './query';

/** A body as the search over names needs it. */
export interface SearchIndexRow {
	readonly id: string;
	/** Full name, and the name of its place. */
	readonly name: string;
	readonly short: string;
	/** Pinyin of the short name, syllables parted by spaces, and its initials. */
	readonly pinyin: string;
	readonly initials: string;
	/** Regions above it, from province down, parted by spaces. */
	readonly place: string;
}

/** Every body of the data set, by id. */
export const searchIndex: Query<Record<string, never>, SearchIndexRow> = {
	name: 'search-index',
	build: () => ({
		sql: `SELECT body_id AS id, name, short_name AS short, pinyin, initials, concat_ws(' ', province, nullif(city, province), county) AS place
FROM bodies ORDER BY body_id`,
		params: []
	})
};
