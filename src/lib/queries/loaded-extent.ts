import type { Query } from './query';

/** How far a data set reaches, over the reports that count. */
export interface LoadedExtent {
	readonly reports: number;
	/** Reports kept beside the one that counts for the same body and year. */
	readonly versions: number;
	readonly bodies: number;
	readonly provinces: number;
	readonly cities: number;
	readonly counties: number;
	readonly townships: number;
	/** First and last report year; null when there is no report. */
	readonly first_year: number | null;
	readonly last_year: number | null;
	/** Reports whose date of publication is known, and the newest of these dates; null when none is. */
	readonly dated: number;
	readonly newest: string | null;
	/** Reports with the address of the page they were read from, versions included. */
	readonly addresses: number;
}

const regions = (level: string): string => `(SELECT count(*)::INTEGER FROM regions WHERE level = '${level}')`;

/** One row on the whole data set. Regions are those with a body and those above them. */
export const loadedExtent: Query<Record<string, never>, LoadedExtent> = {
	name: 'loaded-extent',
	build: () => ({
		sql: `SELECT count(*) FILTER (WHERE current)::INTEGER AS reports, count(*) FILTER (WHERE NOT current)::INTEGER AS versions,
	(SELECT count(*)::INTEGER FROM bodies) AS bodies,
	${regions('province')} AS provinces, ${regions('city')} AS cities, ${regions('county')} AS counties, ${regions('township')} AS townships,
	min(year) AS first_year, max(year) AS last_year,
	count(published) FILTER (WHERE current)::INTEGER AS dated, (max(published) FILTER (WHERE current))::VARCHAR AS newest,
	count(source_url)::INTEGER AS addresses
FROM reports`,
		params: []
	})
};
