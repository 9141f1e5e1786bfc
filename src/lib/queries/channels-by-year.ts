import { CHANNELS, type Channel } from './channels';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** One channel in one year. */
export interface ChannelYear {
	readonly channel: Channel;
	readonly year: number;
	/** Reports that state it, zero included. */
	readonly stated: number;
	readonly median: number;
	readonly largest: number;
}

/** Channels by year, in the order of `CHANNELS`; a channel that no report of a year states has no row for it. */
export const channelsByYear: Query<Scope, ChannelYear> = {
	name: 'channels-by-year',
	build: (scope) => {
		const one = measuresInScope(scope);
		const parts = CHANNELS.map(
			(channel, place) => `SELECT ${place} AS place, '${channel}' AS channel, year, ${measureColumn(channel)} AS value FROM one`
		);
		return {
			sql: `WITH one AS (${one.sql})
SELECT channel, year, count(value)::INTEGER AS stated, quantile_cont(value, 0.5) AS median, max(value) AS largest
FROM (${parts.join('\nUNION ALL ')}) WHERE value IS NOT NULL GROUP BY place, channel, year ORDER BY place, year`,
			params: one.params
		};
	}
};
