import type { Engine } from '../engine/engine';
import type { ComparedFigures, CompareData, CompareParams, ComparePairs, PeerGroup } from './compare-data';
import type { Comparison } from './comparison';
import { dataSet } from './data-set';
import { figurePairs, type FigurePairsParams } from './figure-pairs';
import { figuresByYear } from './figures-by-year';
import { measurePairBins } from './measure-pair-bins';
import { overviewExtent } from './overview-extent';
import { pickedBodies, type PickedBody } from './picked-bodies';
import { ask } from './query';
import { rankCounts, rankRows, type RankRow } from './rank-rows';
import { rankPaths } from './rank-paths';
import type { Scope } from './scope';
import { spreadByYear, type SpreadYear } from './spread-by-year';
import { standing } from './standing';
import { statedMeasures } from './stated-measures';
import { statedValues } from './stated-values';

/** Rows of the ranking that come with a page. */
export const FIRST_ROWS = 500;
/** Above this many reports a picture of two measures shows fields, not points. */
export const MOST_POINTS = 1500;
/** Fewer reports in one year than this are drawn together with those of the other years. */
const FEWEST_POINTS = 10;
/** Bodies drawn over the years, in small charts. */
const MOST_FEATURED = 12;
/** Lines of a slope, rows of a heat matrix. */
const MOST_LINES = 40;
/** Places followed over the years. */
export const FIRST_PLACES = 10;
/** What a body is known by: columns of the heat matrix, as far as some body has a number. */
const KEY_MEASURES = [
	'items_published',
	'wechat_items',
	'views',
	'requests_new',
	'disclosure_rate',
	'carry_over_rate',
	'reconsiderations',
	'normative_in_force'
] as const;

/** Asks every question of the page. The same function runs at build and in the browser. */
export async function loadCompare(engine: Engine, params: CompareParams): Promise<CompareData> {
	const { scope, measure, denominator, min } = params;
	const taken = { measure, denominator, min };
	const [dataset] = await ask(engine, dataSet, {});
	const [extent] = await ask(engine, overviewExtent, scope);
	if (dataset === undefined || extent === undefined) throw new Error('the data set does not describe itself');
	const years = await ask(engine, spreadByYear, { taken, scope });
	const found = params.picks.length === 0 ? [] : await ask(engine, pickedBodies, { picks: params.picks, scope });
	const picks = params.picks.flatMap((id) => found.find(({ body_id }) => body_id === id) ?? []);
	const asksYear = params.year !== null && years.some(({ year }) => year === params.year);
	const year = asksYear ? params.year : (years.filter(({ stated }) => stated > 0).at(-1)?.year ?? null);
	const isStated = years.some(({ stated }) => stated > 0);
	return {
		dataset,
		scope,
		extent,
		taken,
		with: params.with,
		years,
		picks,
		unknown: params.picks.filter((id) => !found.some(({ body_id }) => body_id === id)),
		otherYear: asksYear ? null : params.year,
		figures: year === null || !isStated ? null : await loadFigures(engine, params, { roster: dataset.roster, years, picks, year }),
		stated: isStated ? [] : await loadStated(engine, scope)
	};
}

interface Known {
	readonly roster: boolean;
	readonly years: readonly SpreadYear[];
	readonly picks: readonly PickedBody[];
	readonly year: number;
}

async function loadFigures(engine: Engine, params: CompareParams, known: Known): Promise<ComparedFigures> {
	const { measure, denominator, min, scope, sort, only, show } = params;
	const { roster, year } = known;
	const taken = { measure, denominator, min };
	const picks = known.picks.filter(({ in_scope }) => in_scope).map(({ body_id }) => body_id);
	const comparison = { ...taken, scope, year, sort, picks, only };
	const rows = await ask(engine, rankRows, { ...comparison, offset: 0, limit: FIRST_ROWS });
	const peers = await loadPeers(engine, params, known);
	const featured = orderedBodies(picks, rows, MOST_FEATURED);
	return {
		comparison,
		peers,
		counts: await ask(engine, rankCounts, comparison),
		rows,
		paths: roster && known.years.length > 1 ? await ask(engine, rankPaths, { ...comparison, first: FIRST_PLACES }) : [],
		featured,
		lines: roster ? await ask(engine, figuresByYear, { taken, scope, bodies: featured }) : [],
		pairs: await loadPairs(engine, params, comparison),
		slope: show === 'slope' && roster ? await loadSlope(engine, comparison, orderedBodies(picks, rows, MOST_LINES), known) : null,
		heat: show === 'heat' ? await loadHeat(engine, comparison, peers) : null,
		pickFigures:
			picks.length === 0
				? []
				: await ask(engine, standing, { measures: keyMeasures(measure), denominator, min, peers: scope, year, bodies: picks }),
		values: roster ? [] : await ask(engine, statedValues, { taken, scope, limit: MOST_POINTS })
	};
}

/** The measure compared, then the others a body is known by. */
function keyMeasures(measure: string): readonly string[] {
	return [measure, ...KEY_MEASURES.filter((id) => id !== measure)];
}

/** Chosen bodies first, then those with a place, best first. */
function orderedBodies(picks: readonly string[], rows: readonly RankRow[], most: number): readonly string[] {
	const placed = rows.filter(({ part }) => part === 'ranked').map(({ body_id }) => body_id);
	return [...new Set([...picks, ...placed])].slice(0, most);
}

async function loadPeers(engine: Engine, { measure, denominator, min, scope, peers }: CompareParams, known: Known): Promise<PeerGroup> {
	const [first] = known.picks;
	if (peers === null || first?.county_code == null) return { county: null, scope, years: known.years };
	const county = { ...scope, region: first.county_code };
	return {
		county: first.county,
		scope: county,
		years: await ask(engine, spreadByYear, { taken: { measure, denominator, min }, scope: county })
	};
}

async function loadPairs(engine: Engine, params: CompareParams, { scope, year, picks, only, ...taken }: Comparison): Promise<ComparePairs> {
	const { denominator, min } = taken;
	const both = {
		x: { measure: taken.measure, denominator, min },
		y: { measure: params.with, denominator, min },
		picks,
		only,
		limit: MOST_POINTS
	};
	const ofYear: FigurePairsParams = { ...both, scope: { ...scope, from: year, to: year } };
	const inYear = await ask(engine, figurePairs, ofYear);
	const few = (inYear[0]?.found ?? 0) < FEWEST_POINTS && !only;
	const asked = few ? { ...both, scope } : ofYear;
	const points = few ? await ask(engine, figurePairs, asked) : inYear;
	const found = points[0]?.found ?? 0;
	if (found <= MOST_POINTS) return { asked, year: few ? null : year, found, points, bins: [] };
	return {
		asked,
		year: few ? null : year,
		found,
		points: points.filter(({ body_id }) => picks.includes(body_id)),
		bins: await ask(engine, measurePairBins, { x: taken.measure, y: params.with, denominator, scope: asked.scope })
	};
}

/** The first year of the scope against the year compared; null when they are the same. */
async function loadSlope(
	engine: Engine,
	{ scope, year, ...taken }: Comparison,
	bodies: readonly string[],
	known: Known
): Promise<ComparedFigures['slope']> {
	const before = known.years.find(({ stated }) => stated > 0)?.year;
	if (before === undefined || before >= year) return null;
	const figures = await ask(engine, figuresByYear, { taken, scope, bodies });
	return { before, figures: figures.filter((figure) => figure.year === before || figure.year === year) };
}

async function loadHeat(engine: Engine, comparison: Comparison, peers: PeerGroup): Promise<ComparedFigures['heat']> {
	const { measure, denominator, min, year } = comparison;
	const rows = await ask(engine, rankRows, { ...comparison, scope: peers.scope, offset: 0, limit: FIRST_ROWS });
	const bodies = orderedRows(comparison.picks, rows).slice(0, MOST_LINES);
	const cells = await ask(engine, standing, {
		measures: keyMeasures(measure),
		denominator,
		min,
		peers: peers.scope,
		year,
		bodies: bodies.map(({ body_id }) => body_id)
	});
	const measures = new Set(cells.filter(({ value }) => value !== null).map((cell) => cell.measure));
	return {
		bodies: bodies.map(({ body_id, short_name }) => ({ id: body_id, name: short_name })),
		cells: cells.filter((cell) => measures.has(cell.measure))
	};
}

function orderedRows(picks: readonly string[], rows: readonly RankRow[]): readonly RankRow[] {
	return [
		...picks.flatMap((id) => rows.find(({ body_id }) => body_id === id) ?? []),
		...rows.filter(({ body_id }) => !picks.includes(body_id))
	];
}

async function loadStated(engine: Engine, scope: Scope): Promise<CompareData['stated']> {
	const [row] = await ask(engine, statedMeasures, scope);
	return Object.entries(row ?? {})
		.filter(([, reports]) => reports > 0)
		.map(([measure, reports]) => ({ measure, reports }))
		.sort((a, b) => b.reports - a.reports);
}
