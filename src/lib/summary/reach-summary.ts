import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { LoadedSpread } from '../queries/load-spread';
import type { ReachData } from '../queries/reach';
import { channelName } from './channel-view';
import { FEWEST_FOR_MEDIAN } from './measure-view';
import { statedInAll } from './overview-summary';
import { yearsWords } from './report-words';
import { silentCount } from './silent-view';
import { SMALL_N } from './small-n';
import { withFigures, type TextPart } from './text-parts';

/** The page on publications and readership in plain words: a headline, and a paragraph sentence by sentence. */
export interface ReachSummary {
	readonly headline: string;
	readonly lead: readonly (readonly TextPart[])[];
}

/** What the data says, as sentences; a sentence whose figures nobody states is left out. */
export function reachSummary(data: ReachData): ReachSummary {
	const sentences = [
		data.dataset.roster ? [] : [m.reach_lead_sample()],
		channelSentence(data),
		data.channels.length > 1 ? [m.reach_lead_repeat()] : [],
		wholeSentence(data),
		viewsSentence(data),
		notReadSentence(data),
		postSentence(data),
		followersSentence(data)
	];
	return { headline: headline(data), lead: sentences.filter((sentence) => sentence.length > 0) };
}

/** Reports that state views or visits, in the year looked at or in all. */
export function statedReadership({ years, year }: Pick<ReachData, 'years' | 'year'>): number {
	return years.filter((row) => year === null || row.year === year).reduce((sum, row) => sum + row.stated, 0);
}

function headline(data: ReachData): string {
	const stated = statedReadership(data);
	const words = { reports: formatNumber(data.extent.reports), stated: formatNumber(stated) };
	if (!data.dataset.roster) return stated > 0 ? m.reach_headline_sample(words) : m.reach_headline_sample_none(words);
	const years = { ...words, years: yearsWords(data.extent) };
	return stated > 0 ? m.reach_headline_years(years) : m.reach_headline_none(years);
}

function channelSentence({ channels }: ReachData): readonly TextPart[] {
	const most = [...channels].sort((a, b) => b.stated - a.stated)[0];
	if (most === undefined) return [];
	return withFigures((figure) => {
		const words = { channel: channelName(most), stated: figure(formatNumber(most.stated), '#channels-table') };
		return most.stated < FEWEST_FOR_MEDIAN
			? m.reach_lead_channel(words)
			: m.reach_lead_channel_median({ ...words, median: figure(formatNumber(most.median), '#channels-table') });
	});
}

function wholeSentence({ years, year }: ReachData): readonly TextPart[] {
	const rows = years.filter((row) => year === null || row.year === year);
	const whole = rows.reduce((sum, row) => sum + row.whole, 0);
	const stated = rows.reduce((sum, row) => sum + row.whole_stated, 0);
	if (whole < FEWEST_FOR_MEDIAN) return [];
	return withFigures((figure) => {
		const words = { whole: formatNumber(whole), stated: figure(formatNumber(stated), '#share-table') };
		return whole < SMALL_N ? m.reach_lead_whole_few(words) : m.reach_lead_whole({ ...words, share: formatPercent(stated / whole, 0) });
	});
}

function viewsSentence({ views }: ReachData): readonly TextPart[] {
	const range = rangeOf(views);
	if (range === null) return [];
	return withFigures((figure) =>
		views.summary.stated === 1
			? m.reach_lead_views_one({ views: figure(range.smallest, '#readers-table') })
			: m.reach_lead_views({ smallest: figure(range.smallest, '#readers-table'), largest: figure(range.largest, '#readers-table') })
	);
}

function postSentence({ perPost }: ReachData): readonly TextPart[] {
	const range = rangeOf(perPost);
	if (range === null) return [];
	return withFigures((figure) =>
		perPost.summary.stated === 1
			? m.reach_lead_post_one({ views: figure(range.smallest, '#per-post-table') })
			: m.reach_lead_post({
					stated: formatNumber(perPost.summary.stated),
					smallest: figure(range.smallest, '#per-post-table'),
					largest: figure(range.largest, '#per-post-table')
				})
	);
}

/** Smallest and largest value in whole numbers; null where nobody states it. */
function rangeOf({ summary }: LoadedSpread): { readonly smallest: string; readonly largest: string } | null {
	if (summary.smallest === null || summary.largest === null) return null;
	return { smallest: formatNumber(Math.round(summary.smallest)), largest: formatNumber(Math.round(summary.largest)) };
}

/** Of the year looked at; of all years without a roster, of the last with one: there the same bodies report every year. */
function followersSentence({ dataset, followers, year }: ReachData): readonly TextPart[] {
	if (year === null && !dataset.roster) {
		const stated = statedInAll(followers);
		if (stated === 0) return [];
		return withFigures((figure) => m.reach_lead_followers_all({ stated: figure(formatNumber(stated), '#followers-table') }));
	}
	const row = followers.years.find((one) => one.year === year) ?? (year === null ? followers.years.at(-1) : undefined);
	if (row === undefined || row.stated === 0) return [];
	return withFigures((figure) => {
		const words = { year: String(row.year), stated: figure(formatNumber(row.stated), '#followers-table') };
		return row.median === null || row.stated < FEWEST_FOR_MEDIAN
			? m.reach_lead_followers(words)
			: m.reach_lead_followers_median({ ...words, median: figure(formatNumber(row.median), '#followers-table') });
	});
}

function notReadSentence({ regions }: ReachData): readonly TextPart[] {
	const count = silentCount(regions, 'not_read');
	if (count === 0) return [];
	return withFigures((figure) => m.reach_lead_not_read({ not_read: figure(formatNumber(count), '#silent') }));
}
