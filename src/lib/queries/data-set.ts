import type { Query } from './query';

/** A data set about itself. */
export interface DataSetRow {
	readonly id: string;
	readonly title_zh: string;
	readonly title_en: string;
	/** Everything in it is invented. */
	readonly invented: boolean;
	/** Without a roster nothing may be called missing. */
	readonly roster: boolean;
	/** What it must not be used for; null where it has no such limit. */
	readonly caveat_zh: string | null;
	readonly caveat_en: string | null;
	readonly licence: string;
}

/** The one row in which a data set describes itself. */
export const dataSet: Query<Record<string, never>, DataSetRow> = {
	name: 'data-set',
	build: () => ({ sql: 'SELECT id, title_zh, title_en, invented, roster, caveat_zh, caveat_en, licence FROM dataset', params: [] })
};
