import { CHANNELS, type Channel } from './channels';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** One channel over all reports of a scope. */
export interface ChannelSummary {
	readonly channel: Channel;
	/** Reports that state it. */
	readonly stated: number;
	readonly smallest: number;
	readonly quartile1: number;
	readonly median: number;
	readonly quartile3: number;
	readonly largest: number;
}

/** Channels that at least one report states, most often stated first. */
export const channelsSummary: Query<Scope, ChannelSummary> = {
	name: 'channels-summary',
	build: (scope) => {
		const one = measuresInScope(scope);
		const parts = CHANNELS.map((channel) => `SELECT '${channel}' AS channel, ${measureColumn(channel)} AS value FROM one`);
		return {
			sql: `WITH one AS (${one.sql})
SELECT channel, count(value)::INTEGER AS stated, min(value) AS smallest, quantile_cont(value, 0.25) AS quartile1,
	quantile_cont(value, 0.5) AS median, quantile_cont(value, 0.75) AS quartile3, max(value) AS largest
FROM (${parts.join('\nUNION ALL ')}) WHERE value IS NOT NULL GROUP BY channel ORDER BY stated DESC, channel`,
			params: one.params
		};
	}
};
