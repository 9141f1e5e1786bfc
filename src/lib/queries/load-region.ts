import type { Engine } from '../engine/engine';
import { coverageGaps, type CoverageGap } from './coverage-gaps';
import { dataSet } from './data-set';
import type { Ground } from './ground';
import { loadMeasure, type LoadedMeasure } from './load-measure';
import { loadOwnReport, type OwnReport } from './load-own-report';
import { loadRollUp, type RollUp } from './load-roll-up';
import { measureValues, type MeasureValue } from './measure-values';
import { outcomesByYear, type OutcomesYear } from './outcomes-by-year';
import { overviewExtent } from './overview-extent';
import { ownBodies, type OwnBody } from './own-bodies';
import { ask } from './query';
import { regionBodies, type RegionBody } from './region-bodies';
import { regionChain, type RegionRow } from './region-chain';
import { regionYears, type RegionYear } from './region-years';
import type { Scope } from './scope';
import { subRegions, type SubRegion } from './sub-regions';

/** What a region's page looks at. */
export interface RegionParams {
	/** 2, 4 or 6 digits. */
	readonly code: string;
	/** Null, or a year without reports or expected ones: the latest with a report. */
	readonly year: number | null;
	/** Level of the bodies that the page sets side by side and adds up. */
	readonly level: string;
	/** All bodies, however many; else the first `MOST_BODIES`. */
	readonly all: boolean;
	/** As in a scope; the official form's sums take in what the reports say all the same. */
	readonly leaveOut?: readonly string[];
}

/** What the reports of one year say, and who is missing. */
export interface RegionOfYear {
	readonly year: number;
	/** The first in register order, of as many as each row says; all where they were asked for. */
	readonly bodies: readonly RegionBody[];
	/** Regions below, of the nearest level that tells any apart; empty where there is none. */
	readonly subRegions: readonly SubRegion[];
	/** Missing and late reports; empty without a roster. */
	readonly gaps: readonly CoverageGap[];
	/** Who states most; null where nobody states it. */
	readonly mostPublished: MeasureValue | null;
	readonly mostRequests: MeasureValue | null;
	/** Null without a roster: nothing may be added up then. */
	readonly rollUp: RollUp | null;
	/** The report of the region's own government; null where it is not loaded for this year. */
	readonly own: OwnReport | null;
}

/** Everything a region's page shows. */
export interface RegionData extends Ground {
	/** From the province down to the region itself. */
	readonly path: readonly RegionRow[];
	readonly region: RegionRow;
	readonly years: readonly RegionYear[];
	/** Null where the data set has no report of its townships and expects none. */
	readonly ofYear: RegionOfYear | null;
	readonly publications: LoadedMeasure;
	readonly requests: LoadedMeasure;
	readonly outcomes: readonly OutcomesYear[];
	readonly ownBodies: readonly OwnBody[];
}

/** Bodies listed before all are asked for. */
export const MOST_BODIES = 200;
/** Missing and late reports listed by name. */
const MOST_GAPS = 500;

/** Asks every question of a region's page; null where the data set has no such region. The same function runs at build and in the browser. */
export async function loadRegion(engine: Engine, { code, year, level, all, leaveOut }: RegionParams): Promise<RegionData | null> {
	const path = await ask(engine, regionChain, { code });
	const region = path.at(-1);
	if (region?.code !== code || region.level === 'township') return null;
	const scope: Scope = { region: code, from: null, to: null, type: null, level, ...(leaveOut === undefined ? {} : { leaveOut }) };
	const [dataset] = await ask(engine, dataSet, {});
	const [extent] = await ask(engine, overviewExtent, scope);
	if (dataset === undefined || extent === undefined) throw new Error('the data set does not describe itself');
	const years = await ask(engine, regionYears, scope);
	const own = await ask(engine, ownBodies, { code, level: region.level });
	const shown = years.find((one) => one.year === year) ?? years.filter(({ reports }) => reports > 0).at(-1) ?? years.at(-1);
	return {
		dataset,
		scope,
		extent,
		path,
		region,
		years,
		ofYear: shown === undefined ? null : await loadYear(engine, { ...scope, from: shown.year, to: shown.year }, shown, region, own, all),
		publications: await loadMeasure(engine, 'items_published', scope, extent.last_year),
		requests: await loadMeasure(engine, 'requests_new', scope, extent.last_year),
		outcomes: await ask(engine, outcomesByYear, scope),
		ownBodies: own
	};
}

async function loadYear(
	engine: Engine,
	scope: Scope,
	{ year, expected }: RegionYear,
	region: RegionRow,
	own: readonly OwnBody[],
	all: boolean
): Promise<RegionOfYear> {
	const [mostPublished] = await ask(engine, measureValues, { measure: 'items_published', scope, limit: 1 });
	const [mostRequests] = await ask(engine, measureValues, { measure: 'requests_new', scope, limit: 1 });
	const government = own.find(({ type }) => type === 'government');
	return {
		year,
		bodies: await ask(engine, regionBodies, { scope, limit: all ? null : MOST_BODIES }),
		subRegions: await loadSubRegions(engine, scope, region),
		gaps: await ask(engine, coverageGaps, { scope, limit: MOST_GAPS }),
		mostPublished: mostPublished ?? null,
		mostRequests: mostRequests ?? null,
		rollUp: expected === null ? null : await loadRollUp(engine, scope, expected),
		own: expected === null || government === undefined ? null : await loadOwnReport(engine, government, year)
	};
}

/** A municipality is its own city, and a city without counties its own county: that level tells nothing apart. */
async function loadSubRegions(engine: Engine, scope: Scope, region: RegionRow): Promise<readonly SubRegion[]> {
	for (const level of ['city', 'county'] as const) {
		if (region.level === 'county' || region.level === level) continue;
		const below = await ask(engine, subRegions, { scope, level });
		if (below.some(({ name }) => name !== region.name)) return below;
	}
	return [];
}
