import type { Engine } from '../engine/engine';
import { changesOfBodies, type BodyChange, type BodyChangesParams } from './changes-of-bodies';
import { channelsByYear, type ChannelYear } from './channels-by-year';
import { loadGround, type Ground } from './ground';
import { loadChannels, type ChannelValues } from './load-channels';
import { loadMeasure, MOST_ROWS, type LoadedMeasure } from './load-measure';
import { loadPairs, type LoadedPairs } from './load-pairs';
import { loadSpread, type LoadedSpread } from './load-spread';
import { ask } from './query';
import { readers, type ReaderReport } from './readers';
import { readershipByRegion, type ReadershipRegion } from './readership-by-region';
import { readershipByYear, type ReadershipYear } from './readership-by-year';
import type { Scope } from './scope';
import { silentReports, type SilentReport, type SilentReportsParams, type SilentState } from './silent-reports';

export interface ReachParams {
	/** Bodies, and the years that charts over years span. */
	readonly scope: Scope;
	/** The one year that the other charts look at; null for all of the scope's. */
	readonly year: number | null;
}

/** Reports without readership of one kind, and what was asked for. */
export interface LoadedSilent {
	readonly params: SilentReportsParams;
	readonly reports: readonly SilentReport[];
}

/** Everything the page on publications and readership shows, in rows. Its ground is that of the year looked at. */
export interface ReachData extends Ground {
	readonly year: number | null;
	/** All years of the scope. */
	readonly span: Ground;
	/** Over the span. */
	readonly years: readonly ReadershipYear[];
	readonly channelYears: readonly ChannelYear[];
	readonly followers: LoadedMeasure;
	/** Bodies whose followers changed most in the last year of the span. */
	readonly followerChanges: readonly BodyChange[];
	/** Over the year looked at. */
	readonly channels: readonly ChannelValues[];
	readonly published: LoadedSpread;
	readonly views: LoadedSpread;
	readonly perPost: LoadedSpread;
	readonly pairs: LoadedPairs;
	readonly readers: readonly ReaderReport[];
	readonly regions: readonly ReadershipRegion[];
	/** Reports without readership, of the first kind there is. */
	readonly silent: LoadedSilent;
}

/** Kinds of reports without readership, in the order listed. */
export const SILENT_STATES: readonly SilentState[] = ['absent', 'unreadable', 'not_read'];

/** The question of whose followers changed most in a year. */
export function followerChangesParams(scope: Scope, year: number): BodyChangesParams {
	return { measure: 'followers', scope, year, atLeast: 30, limit: 5 };
}

/** The question of reports without readership of one kind, as far as they are listed on the page. */
export function silentParams(scope: Scope, state: SilentState, find: string | null): SilentReportsParams {
	return { scope, state, find, limit: MOST_ROWS };
}

/** Lists reports without readership. */
export async function loadSilent(engine: Engine, params: SilentReportsParams): Promise<LoadedSilent> {
	return { params, reports: await ask(engine, silentReports, params) };
}

/** Asks every question of the page on publications and readership. The same function runs at build and in the browser. */
export async function loadReach(engine: Engine, { scope: all, year }: ReachParams): Promise<ReachData> {
	const scope = year === null ? all : { ...all, from: year, to: year };
	const span = await loadGround(engine, all);
	const last = span.extent.last_year;
	const regions = await ask(engine, readershipByRegion, scope);
	const state = SILENT_STATES.find((one) => regions.some((row) => row[one] > 0)) ?? 'absent';
	return {
		...(await loadGround(engine, scope)),
		year,
		span,
		years: await ask(engine, readershipByYear, all),
		channelYears: await ask(engine, channelsByYear, all),
		followers: await loadMeasure(engine, 'followers', all, last),
		followerChanges: last === null ? [] : await ask(engine, changesOfBodies, followerChangesParams(all, last)),
		channels: await loadChannels(engine, scope),
		published: await loadSpread(engine, 'items_published', scope),
		views: await loadSpread(engine, 'views', scope),
		perPost: await loadSpread(engine, 'views_per_wechat_post', scope),
		pairs: await loadPairs(engine, 'wechat_items', 'views', scope),
		readers: await ask(engine, readers, { scope, limit: MOST_ROWS }),
		regions,
		silent: await loadSilent(engine, silentParams(scope, state, null))
	};
}
