import type { RegionLevel } from '../../core/model/region';
import { countsOfMeasure } from '../../core/measure/counts-of-measure';
import type { Measure } from '../../core/measure/measure';
import { doubtSql, type Doubt } from './doubt-sql';
import { measureSql } from './measure-sql';
import { measuresInScope } from './measures-in-scope';
import { qualifierSql, type ValueQualifier } from './qualifier-sql';
import type { Query } from './query';

/** The bodies that a body is compared with: those of its level in one region. */
export interface PeerGroup {
	/** Code of the city (4 digits) or province (2). */
	readonly region: string;
	readonly level: RegionLevel;
	/** Measures compared; rates are divided in their usual way. */
	readonly measures: readonly Measure[];
	/** Leaves figures with open errors out, but for those errors: keys of dismissed findings. */
	readonly leaveOut?: readonly string[];
}

/** A measure that a body of the group states for a year. */
export interface PeerValue {
	readonly measure: string;
	readonly year: number;
	readonly body_id: string;
	readonly short_name: string;
	readonly value: number;
	/** What a rate is divided by; null for a count. */
	readonly n: number | null;
	readonly qualifier: ValueQualifier;
	readonly doubt: Doubt;
	/** Middle value of all bodies of the group that state the measure for the year. */
	readonly median: number;
}

/** What the bodies of a group state, by measure, year and body. Who states nothing is not in the list. */
export const peerValues: Query<PeerGroup, PeerValue> = {
	name: 'peer-values',
	build: ({ measures, ...group }) => {
		const scope = measuresInScope({ ...group, from: null, to: null, type: null });
		const figures = measures.map((measure) => {
			const { value, denominator } = measureSql(measure, null);
			return `SELECT '${measure.id}' AS measure, report_id, year, body_id, short_name, ${value} AS value, ${denominator} AS n FROM report`;
		});
		const qualifiers = measures.map(({ id }) => `WHEN '${id}' THEN ${qualifierSql(id, 'peer.report_id', 'peer.value')}`);
		const doubted = doubtSql(Object.fromEntries(measures.map((measure) => [measure.id, countsOfMeasure(measure, null)])));
		const doubts = measures.map(({ id }) => `WHEN '${id}' THEN d."${id}"`);
		return {
			sql: `WITH report AS (${scope.sql}),
peer AS (SELECT * FROM (${figures.join('\n\tUNION ALL ')}) WHERE value IS NOT NULL)
SELECT measure, year, body_id, short_name, value, n, CASE measure ${qualifiers.join(' ')} END AS qualifier, CASE measure ${doubts.join(' ')} END AS doubt,
	median(value) OVER (PARTITION BY measure, year) AS median
FROM peer LEFT JOIN (${doubted}) d USING (report_id) ORDER BY measure, year, body_id`,
			params: scope.params
		};
	}
};
