/** Most regions to tell apart: with more, the level above is shown. */
const MOST_REGIONS = 24;

/**
 * SQL for grouping bodies by counties where there are few, else by cities, else by provinces.
 * `level` is a SELECT over rows of `bodies` in a table `body`, its two parameters the most regions to tell apart;
 * `code` and `name` are expressions over `b` (a row of `bodies`) and `l` (that SELECT's row).
 */
export const REGION_LEVEL = {
	level: `SELECT CASE WHEN count(DISTINCT county_code) <= ? THEN 'county' WHEN count(DISTINCT city_code) <= ? THEN 'city' ELSE 'province' END AS name FROM body`,
	params: [MOST_REGIONS, MOST_REGIONS],
	code: `CASE l.name WHEN 'county' THEN b.county_code WHEN 'city' THEN b.city_code ELSE b.province_code END`,
	name: `CASE l.name WHEN 'county' THEN b.county WHEN 'city' THEN b.city ELSE b.province END`
} as const;
