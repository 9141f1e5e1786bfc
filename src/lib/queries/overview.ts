import type { Engine } from '../engine/engine';
import { changesOfBodies, type BodyChange, type BodyChangesParams } from './changes-of-bodies';
import { coverageByRegion, type RegionCoverage } from './coverage-by-region';
import { coverageGaps, type CoverageGap } from './coverage-gaps';
import { loadGround, type Ground } from './ground';
import { loadChannels, type ChannelValues } from './load-channels';
import { loadMeasure, MOST_ROWS, type LoadedMeasure } from './load-measure';
import { outcomesByYear, type OutcomesYear } from './outcomes-by-year';
import { outcomesOfReports, type ReportOutcomes } from './outcomes-of-reports';
import { ask } from './query';
import type { Scope } from './scope';

/** Everything the overview shows, in rows. */
export interface OverviewData extends Ground {
	/** The year the page speaks of: the last one with a report. Null when the scope holds none. */
	readonly year: number | null;
	readonly publications: LoadedMeasure;
	readonly requests: LoadedMeasure;
	readonly views: LoadedMeasure;
	readonly outcomes: readonly OutcomesYear[];
	/** One by one, only without a roster: there they are too few for shares. */
	readonly reportOutcomes: readonly ReportOutcomes[];
	readonly changes: readonly BodyChange[];
	readonly channels: readonly ChannelValues[];
	readonly coverage: readonly RegionCoverage[];
	readonly gaps: readonly CoverageGap[];
}

/** A body whose figures are below this in both years is no news when it changes. */
const CHANGE_THRESHOLD = 30;

/** The question of who changed most in a year. */
export function overviewChangesParams(scope: Scope, year: number): BodyChangesParams {
	return { measure: 'items_published', scope, year, atLeast: CHANGE_THRESHOLD, limit: 5 };
}

/** Asks every question of the overview. The same function runs at build and in the browser. */
export async function loadOverview(engine: Engine, scope: Scope): Promise<OverviewData> {
	const ground = await loadGround(engine, scope);
	const { roster } = ground.dataset;
	const year = ground.extent.last_year;
	return {
		...ground,
		year,
		publications: await loadMeasure(engine, 'items_published', scope, year),
		requests: await loadMeasure(engine, 'requests_new', scope, year),
		views: await loadMeasure(engine, 'views', scope, year),
		outcomes: await ask(engine, outcomesByYear, scope),
		reportOutcomes: roster ? [] : await ask(engine, outcomesOfReports, { scope, limit: MOST_ROWS }),
		changes: year === null || !roster ? [] : await ask(engine, changesOfBodies, overviewChangesParams(scope, year)),
		channels: await loadChannels(engine, scope),
		coverage: await ask(engine, coverageByRegion, scope),
		gaps: await ask(engine, coverageGaps, { scope, limit: MOST_ROWS })
	};
}
