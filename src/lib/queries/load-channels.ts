import type { Engine } from '../engine/engine';
import { asked, type Asked } from './asked';
import { CHANNELS } from './channels';
import { channelsSummary, type ChannelSummary } from './channels-summary';
import { measureValues, type MeasureValue } from './measure-values';
import { ask } from './query';
import type { Scope } from './scope';

/** Above this many values a chart shows quartiles or classes, not a dot for each. */
export const MOST_DOTS = 1500;

/** One channel, and what each report states of it; no values where there are too many for a dot each. */
export type ChannelValues = ChannelSummary & { readonly values: readonly MeasureValue[] };

/** Channels that some report of a scope states, in the order of `CHANNELS`. */
export async function loadChannels(engine: Engine, scope: Scope): Promise<readonly ChannelValues[]> {
	const summaries = await ask(engine, channelsSummary, scope);
	const few = summaries.reduce((sum, row) => sum + row.stated, 0) <= MOST_DOTS;
	const ordered = CHANNELS.flatMap((channel) => summaries.filter((row) => row.channel === channel));
	return Promise.all(
		ordered.map(async (row) => ({
			...row,
			values: few ? await ask(engine, measureValues, { measure: row.channel, scope, limit: MOST_DOTS }) : []
		}))
	);
}

/** The questions whose rows a chart of loaded channels shows. */
export function channelsAsked(scope: Scope, channels: readonly ChannelValues[]): readonly Asked[] {
	const listed = channels.filter(({ values }) => values.length > 0);
	return [
		asked(channelsSummary, scope),
		...listed.map(({ channel }) => asked(measureValues, { measure: channel, scope, limit: MOST_DOTS }))
	];
}
