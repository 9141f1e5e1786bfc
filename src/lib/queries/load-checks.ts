import type { RuleFamily } from '../../core/check/rules';
import type { Engine } from '../engine/engine';
import { body } from './body';
import { checkGroups, type CheckGroup } from './check-groups';
import { checkMatrix, type CheckCell } from './check-matrix';
import type { ChecksAsked } from './check-tables';
import { checkTotals, type CheckTotals } from './check-totals';
import { dataSet, type DataSetRow } from './data-set';
import type { FindingFilter } from './finding-filter';
import { findingCounts, findingsOfScope, type FindingCount, type FindingOfScope, type FindingsParams } from './findings-of-scope';
import { pickedBodies } from './picked-bodies';
import { ask, type Query } from './query';
import { similarPairs, type SimilarPair } from './similar-pairs';

/** Bodies of the matrix, and findings, that come at a time. */
export const MATRIX_WINDOW = 60;
export const FINDINGS_WINDOW = 50;
/** Most pairs of nearly identical reports that are listed. */
export const MOST_SIMILAR = 20;

/** More pairs than any scope that bodies are chosen in should have. */
const ALL_PAIRS = 5000;

/** No choice made: errors and warnings of every kind, whatever was said of them. */
export const NO_FILTER: FindingFilter = { class: null, family: null, verdict: null, confirmed: '', find: null };

/** Findings as far as they are listed, and what was asked for. */
export interface LoadedFindings {
	readonly params: FindingsParams;
	/** How many there are in all. */
	readonly found: number;
	readonly findings: readonly FindingOfScope[];
	/** Name of the body that stands first; null where none is asked for, or none has that id. */
	readonly firstName: string | null;
	readonly counts: readonly FindingCount[];
}

/** Everything the page on checks shows of a scope, in rows. */
export interface ChecksData {
	readonly asked: ChecksAsked;
	readonly dataset: DataSetRow;
	/** Names of the only bodies looked at; those that the data set does not have are left out. */
	readonly only: readonly string[];
	readonly totals: CheckTotals;
	readonly groups: readonly CheckGroup[];
	/** The first bodies of the matrix. */
	readonly cells: readonly CheckCell[];
	/** Nothing chosen. */
	readonly list: LoadedFindings;
	/** The most similar reports; of chosen bodies alone, where some are. */
	readonly similar: readonly SimilarPair[];
}

/** The question of findings as far as they stand on the page. */
export function findingsParams(asked: ChecksAsked, choice: Partial<Omit<FindingsParams, 'asked'>> = {}): FindingsParams {
	return { asked, filter: NO_FILTER, sort: 'severity', first: null, offset: 0, limit: FINDINGS_WINDOW, ...choice };
}

/** Lists findings, and counts those of other choices. */
export async function loadFindings(engine: Engine, params: FindingsParams): Promise<LoadedFindings> {
	const findings = await ask(engine, findingsOfScope, params);
	const [first] = params.first === null ? [] : await ask(engine, body, { id: params.first.body });
	return {
		params,
		found: findings[0]?.found ?? 0,
		findings,
		firstName: first?.short_name ?? null,
		counts: await ask(engine, findingCounts, params)
	};
}

/** Asks every question of the page on checks. The same function runs at build and in the browser. */
export async function loadChecks(engine: Engine, asked: ChecksAsked): Promise<ChecksData> {
	const [dataset] = await ask(engine, dataSet, {});
	const [totals] = await ask(engine, checkTotals, asked);
	if (dataset === undefined || totals === undefined) throw new Error('the data set does not describe itself');
	return {
		asked,
		dataset,
		only: (await ask(engine, pickedBodies, { picks: asked.bodies, scope: asked.scope })).map(({ short_name }) => short_name),
		totals,
		groups: await ask(engine, checkGroups, asked),
		cells: await ask(engine, checkMatrix, { ...asked, offset: 0, limit: MATRIX_WINDOW }),
		list: await loadFindings(engine, findingsParams(asked)),
		similar: await loadPairs(engine, asked)
	};
}

async function loadPairs(engine: Engine, { scope, bodies }: ChecksAsked): Promise<readonly SimilarPair[]> {
	const pairs = await ask(engine, similarPairs, { scope, most: bodies.length === 0 ? MOST_SIMILAR : ALL_PAIRS });
	const isAsked = ({ body_id, other_body_id }: SimilarPair): boolean => bodies.includes(body_id) || bodies.includes(other_body_id);
	return bodies.length === 0 ? pairs : pairs.filter(isAsked).slice(0, MOST_SIMILAR);
}

/** Families of the rules that the data set was checked by, in their order. */
export const checkFamilies: Query<Record<string, never>, { readonly family: RuleFamily }> = {
	name: 'check-families',
	build: () => ({ sql: 'SELECT family FROM checks GROUP BY family ORDER BY min(ordinal)', params: [] })
};
