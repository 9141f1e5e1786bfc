import type { RegionLevel } from '../../core/model/region';
import { measureColumn } from './measure-column';
import type { Query } from './query';

/** What a body and those like it state; null in every state but number. */
export interface PeerRow {
	readonly year: number;
	readonly body_id: string;
	readonly short_name: string;
	readonly [measure: string]: number | string | null;
}

export interface PeerGroup {
	/** Code of the city (4 digits) or province (2) whose bodies are compared. */
	readonly region: string;
	readonly level: RegionLevel;
	readonly measures: readonly string[];
}

/** Measures of the bodies of one level in a city or province, by year and body. */
export const peerValues: Query<PeerGroup, PeerRow> = {
	name: 'peer-values',
	build: ({ region, level, measures }) => ({
		sql: `SELECT m.year, b.body_id, b.short_name, ${measures.map((id) => `m.${measureColumn(id)}`).join(', ')}
FROM report_measures m JOIN bodies b USING (body_id)
WHERE b.${region.length === 2 ? 'province_code' : 'city_code'} = ? AND b.level = ? ORDER BY m.year, b.body_id`,
		params: [region, level]
	})
};
