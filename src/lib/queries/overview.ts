import type { Engine } from '../engine/engine';
import { changesOfBodies, type BodyChange } from './changes-of-bodies';
import { CHANNELS, type Channel } from './channels';
import { channelsSummary, type ChannelSummary } from './channels-summary';
import { coverageByRegion, type RegionCoverage } from './coverage-by-region';
import { coverageGaps, type CoverageGap } from './coverage-gaps';
import { dataSet, type DataSetRow } from './data-set';
import { measureByYear, type MeasureYear } from './measure-by-year';
import { measureChange, type MeasureChange } from './measure-change';
import { measureValues, type MeasureValue } from './measure-values';
import { outcomesByYear, type OutcomesYear } from './outcomes-by-year';
import { outcomesOfReports, type ReportOutcomes } from './outcomes-of-reports';
import { overviewExtent, type OverviewExtent } from './overview-extent';
import { ask } from './query';
import type { Scope } from './scope';

/** A measure on the overview: by year, and what the reports state where they are few enough to show one by one. */
export interface OverviewMeasure {
	readonly years: readonly MeasureYear[];
	/** Every report that states it; only the last year's where there are more than `MOST_DOTS`. */
	readonly values: readonly MeasureValue[];
	/** Whether `values` holds every year. */
	readonly complete: boolean;
	/** Change of the last year; null without one. */
	readonly change: MeasureChange | null;
}

/** Everything the overview shows, in rows. */
export interface OverviewData {
	readonly dataset: DataSetRow;
	readonly extent: OverviewExtent;
	/** The year the page speaks of: the last one with a report. Null when the scope holds none. */
	readonly year: number | null;
	readonly publications: OverviewMeasure;
	readonly requests: OverviewMeasure;
	readonly views: OverviewMeasure;
	readonly outcomes: readonly OutcomesYear[];
	/** One by one, only without a roster: there they are too few for shares. */
	readonly reportOutcomes: readonly ReportOutcomes[];
	readonly changes: readonly BodyChange[];
	readonly channels: readonly (ChannelSummary & { readonly values: readonly MeasureValue[] })[];
	readonly coverage: readonly RegionCoverage[];
	readonly gaps: readonly CoverageGap[];
}

/** Above this many values a chart shows quartiles, not dots. */
const MOST_DOTS = 1500;
/** Rows a list of single reports holds at most. */
const MOST_ROWS = 500;
/** A body whose figures are below this in both years is no news when it changes. */
export const CHANGE_THRESHOLD = 30;

/** Asks every question of the overview. The same function runs at build and in the browser. */
export async function loadOverview(engine: Engine, scope: Scope): Promise<OverviewData> {
	const [dataset] = await ask(engine, dataSet, {});
	const [extent] = await ask(engine, overviewExtent, scope);
	if (dataset === undefined || extent === undefined) throw new Error('the data set does not describe itself');
	const year = extent.last_year;
	return {
		dataset,
		extent,
		year,
		publications: await loadMeasure(engine, 'items_published', scope, year),
		requests: await loadMeasure(engine, 'requests_new', scope, year),
		views: await loadMeasure(engine, 'views', scope, year),
		outcomes: await ask(engine, outcomesByYear, scope),
		reportOutcomes: dataset.roster ? [] : await ask(engine, outcomesOfReports, { scope, limit: MOST_ROWS }),
		changes:
			year === null || !dataset.roster
				? []
				: await ask(engine, changesOfBodies, { measure: 'items_published', scope, year, atLeast: CHANGE_THRESHOLD, limit: 5 }),
		channels: await loadChannels(engine, scope),
		coverage: await ask(engine, coverageByRegion, scope),
		gaps: await ask(engine, coverageGaps, { scope, limit: MOST_ROWS })
	};
}

async function loadMeasure(engine: Engine, measure: string, scope: Scope, year: number | null): Promise<OverviewMeasure> {
	const years = await ask(engine, measureByYear, { measure, scope });
	const stated = years.reduce((sum, row) => sum + row.stated, 0);
	const complete = stated <= MOST_DOTS;
	const last = year === null || complete ? scope : { ...scope, from: year, to: year };
	const values = await ask(engine, measureValues, { measure, scope: last, limit: complete ? MOST_DOTS : MOST_ROWS });
	const [change] = year === null ? [] : await ask(engine, measureChange, { measure, scope, year });
	return { years, values, complete, change: change ?? null };
}

async function loadChannels(engine: Engine, scope: Scope): Promise<OverviewData['channels']> {
	const summaries = await ask(engine, channelsSummary, scope);
	const few = summaries.reduce((sum, row) => sum + row.stated, 0) <= MOST_DOTS;
	const valuesOf = (channel: Channel): Promise<MeasureValue[]> =>
		few ? ask(engine, measureValues, { measure: channel, scope, limit: MOST_DOTS }) : Promise.resolve([]);
	const ordered = CHANNELS.flatMap((channel) => summaries.filter((row) => row.channel === channel));
	return Promise.all(ordered.map(async (row) => ({ ...row, values: await valuesOf(row.channel) })));
}
