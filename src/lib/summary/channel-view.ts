import type { ChartTable } from '../charts/chart-table';
import type { QuartileStrip } from '../charts/quartile-strips';
import type { Dot, DotCategory } from '../charts/year-dots';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { ChannelValues } from '../queries/load-channels';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import { FEWEST_FOR_MEDIAN } from './measure-view';
import { qualifierColumn } from './qualifier-words';
import { figureHref, placeWords, quantity, valueMark } from './report-words';

/** Name of a channel. */
export function channelName({ channel }: Pick<ChannelValues, 'channel'>): string {
	return inWords(countMeasure(channel).name);
}

/** One dot a report on the strip of its channel. */
export function channelDots(channels: readonly ChannelValues[], place: Place): readonly Dot[] {
	return channels.flatMap((one) =>
		one.values.map((row) => ({ category: channelName(one), value: row.value, mark: valueMark(place, countMeasure(one.channel), row) }))
	);
}

/** The strips, with how many reports state each channel. */
export function channelCategories(channels: readonly ChannelValues[]): readonly DotCategory[] {
	return channels.map((one) => ({
		label: channelName(one),
		note: m.overview_n({ n: formatNumber(one.stated) }),
		median: one.stated >= FEWEST_FOR_MEDIAN ? one.median : null
	}));
}

/** Quartiles by channel, for more reports than dots could show. */
export function channelStrips(channels: readonly ChannelValues[]): readonly QuartileStrip[] {
	return channels.map((one) => ({
		...one,
		label: channelName(one),
		note: m.overview_n({ n: formatNumber(one.stated) }),
		mark: {
			title: channelName(one),
			lines: [
				[m.overview_median(), quantity(one.median, countMeasure(one.channel))],
				[m.overview_quartiles(), m.overview_range({ from: formatNumber(one.quartile1), to: formatNumber(one.quartile3) })],
				[m.overview_col_largest(), formatNumber(one.largest)],
				[m.overview_col_stated(), formatNumber(one.stated)]
			],
			href: null
		}
	}));
}

/** By channel; then report by report with a link to each source. */
export function channelTables(channels: readonly ChannelValues[], place: Place): readonly ChartTable[] {
	const title = m.overview_channels_title();
	return channels.some(({ values }) => values.length > 0)
		? [summaryTable(title, channels), valuesTable(title, channels, place)]
		: [summaryTable(title, channels)];
}

function summaryTable(title: string, channels: readonly ChannelValues[]): ChartTable {
	const numeric = [m.overview_col_stated(), m.overview_col_q1(), m.overview_median(), m.overview_col_q3(), m.overview_col_largest()];
	return {
		caption: title,
		columns: [{ label: m.overview_col_channel(), numeric: false }, ...numeric.map((label) => ({ label, numeric: true }))],
		rows: channels.map((one) => [
			{ value: channelName(one) },
			...[one.stated, one.quartile1, one.median, one.quartile3, one.largest].map((value) => ({ value }))
		])
	};
}

function valuesTable(title: string, channels: readonly ChannelValues[], place: Place): ChartTable {
	const exactness = qualifierColumn(channels.flatMap(({ values }) => values.map(({ qualifier }) => qualifier)));
	const words = [m.overview_col_channel(), m.overview_col_year(), m.overview_col_body(), m.overview_col_place()];
	return {
		caption: m.overview_table_values({ title }),
		columns: [...words.map((label) => ({ label, numeric: false })), ...exactness.columns, { label: m.overview_col_items(), numeric: true }],
		rows: channels.flatMap((one) =>
			one.values.map((row) => [
				{ value: channelName(one) },
				{ value: row.year },
				{ value: row.short_name },
				{ value: placeWords(row) },
				...exactness.cells(row.qualifier),
				{ value: row.value, href: figureHref(place, row.body_id, row.year, one.channel), doubt: row.doubt }
			])
		)
	};
}
