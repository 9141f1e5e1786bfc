import type { ChannelValues } from '../../../src/lib/queries/load-channels';
import type { LoadedSpread } from '../../../src/lib/queries/load-spread';
import type { ReachData } from '../../../src/lib/queries/reach';
import type { ReadershipRegion } from '../../../src/lib/queries/readership-by-region';
import type { ReadershipYear } from '../../../src/lib/queries/readership-by-year';
import type { MeasureValue } from '../../../src/lib/queries/measure-values';
import { census, measure, sample, yearRow } from './overview-sample';

/** A spread of values given, quartiles as told. */
export function spread(id: string, values: readonly MeasureValue[], part: Partial<LoadedSpread['summary']> = {}): LoadedSpread {
	const numbers = values.map((row) => row.value);
	const ends = numbers.length === 0 ? { smallest: null, largest: null } : { smallest: Math.min(...numbers), largest: Math.max(...numbers) };
	return {
		measure: id,
		summary: {
			stated: numbers.length,
			zeros: numbers.filter((value) => value === 0).length,
			...ends,
			quartile1: null,
			median: null,
			quartile3: null,
			...part
		},
		values,
		bins: []
	};
}

export function readershipYear(year: number, part: Partial<ReadershipYear> = {}): ReadershipYear {
	return { year, reports: 36, expected: 40, stated: 0, not_read: 0, whole: 36, whole_stated: 0, ...part };
}

export function region(name: string, part: Partial<ReadershipRegion> = {}): ReadershipRegion {
	return { code: name, region: name, reports: 10, stated: 0, absent: 0, unreadable: 0, not_read: 0, ...part };
}

export function channel(id: ChannelValues['channel'], stated: number, median: number, values: readonly MeasureValue[] = []): ChannelValues {
	return { channel: id, stated, smallest: 0, quartile1: median / 2, median, quartile3: median * 2, largest: median * 4, values };
}

function reach(base: ReturnType<typeof census>, part: Partial<ReachData>): ReachData {
	const { dataset, scope, extent } = base;
	return {
		dataset,
		scope,
		extent,
		year: null,
		span: { dataset, scope, extent },
		years: [],
		channelYears: [],
		followers: measure([yearRow(2025)]),
		followerChanges: [],
		channels: [],
		published: spread('items_published', []),
		views: spread('views', []),
		perPost: spread('views_per_wechat_post', []),
		pairs: { x: 'wechat_items', y: 'views', reports: [], found: 0, fields: [] },
		readers: [],
		regions: [],
		silent: { params: { scope, state: 'absent', find: null, limit: 500 }, reports: [] },
		...part
	};
}

/** Two years of a roster in which nobody states anything. */
export function censusReach(part: Partial<ReachData> = {}): ReachData {
	return reach(census(), { years: [readershipYear(2024), readershipYear(2025)], ...part });
}

/** Three reports of a sample, none of them read whole. */
export function sampleReach(part: Partial<ReachData> = {}): ReachData {
	return reach(sample(), { years: [readershipYear(2024, { reports: 3, expected: null, whole: 0, not_read: 3 })], ...part });
}
