import { MEASURES } from '../../core/measure/catalogue';
import type { Measure } from '../../core/measure/measure';
import type { RegionLevel } from '../../core/model/region';
import type { Engine } from '../engine/engine';
import type { BodyRow } from './body';
import { dataSet } from './data-set';
import { peerValues, type PeerGroup, type PeerValue } from './peer-values';
import type { Doubt } from './doubt-sql';
import type { ValueQualifier } from './qualifier-sql';
import { ask } from './query';
import type { Scope } from './scope';

/** Where a body stands among its peers in one measure and year. */
export interface PeerStanding {
	/** Bodies that state it, and the middle value of theirs. */
	readonly stated: number;
	readonly median: number;
	/** What the body states; null in every state but number. */
	readonly value: number | null;
	/** What its rate is divided by; null for a count. */
	readonly n: number | null;
	/** Bodies that are ranked: all that state a count, or a rate of enough cases. */
	readonly ranked: number;
	/** Place from the largest down, the same for equal values; null where the body is not ranked. */
	readonly rank: number | null;
	/** Ranked bodies that state the same value, the body among them. */
	readonly ties: number;
}

/** Bodies that state a value in a range: of a large group, single bodies would be no light picture. */
export interface PeerBin {
	readonly low: number;
	readonly high: number;
	readonly bodies: number;
}

/** A measure of a peer group in one year. */
export interface PeerYear {
	readonly standing: PeerStanding;
	/** For each body of the group, in order, its value; null where it states none. Empty for a large group. */
	readonly values: readonly (number | null)[];
	/** For each body what its rate is divided by; empty for a count and for a large group. */
	readonly n: readonly (number | null)[];
	/** How exactly the values are stated that are not exact, by place in the list. */
	readonly qualifiers: Readonly<Record<number, NonNullable<ValueQualifier>>>;
	/** For each body in doubt, by its place in the group: what it rests on. */
	readonly doubts: Readonly<Record<number, NonNullable<Doubt>>>;
	/** Of a large group, its values in ranges; empty for others. */
	readonly bins: readonly PeerBin[];
}

/** The bodies that a body is compared with, itself among them. */
export interface Peers {
	/** Name of the city or province, its code, and the level of the bodies. */
	readonly place: string;
	readonly region: string;
	readonly level: RegionLevel;
	/** In the order of the values; empty for a large group. */
	readonly bodies: readonly { readonly id: string; readonly name: string }[];
	/** By measure and year; a measure that too few state is left out. */
	readonly measures: Readonly<Record<string, Readonly<Record<number, PeerYear>>>>;
}

/** Shown though the body itself states nothing. */
const MAIN_PEER_MEASURES: readonly string[] = ['items_published', 'requests_new', 'wechat_items'];

const COMPARED: readonly string[] = [...MAIN_PEER_MEASURES, 'views', 'followers', 'disclosure_rate', 'carry_over_rate', 'reconsiderations'];

/** Measures a body is compared by, in the order of the catalogue. */
export const PEER_MEASURES: readonly Measure[] = MEASURES.filter(({ id }) => COMPARED.includes(id));

/** Below this many cases a rate is not ranked. */
export const RANKED_CASES = 30;

/** Below this many bodies a strip would say nothing. */
const FEWEST_PEERS = 5;
/** Beyond this many bodies a group is shown in ranges. */
const MOST_BODIES = 120;
const BINS = 48;

/** Ranges of equal width on a square-root axis, so that the many small values are told apart. */
function binsOf(values: readonly number[]): readonly PeerBin[] {
	const top = Math.sqrt(Math.max(...values)) || 1;
	const bins = new Map<number, PeerBin>();
	for (const value of [...values].sort((a, b) => a - b)) {
		const place = Math.min(BINS - 1, Math.floor((Math.sqrt(value) / top) * BINS));
		const known = bins.get(place);
		bins.set(place, { low: known?.low ?? value, high: value, bodies: (known?.bodies ?? 0) + 1 });
	}
	return [...bins.values()];
}

function standingOf(rows: readonly PeerValue[], body: string): PeerStanding {
	const isRanked = ({ n }: PeerValue): boolean => n === null || n >= RANKED_CASES;
	const ranked = rows.filter(isRanked);
	const own = rows.find((row) => row.body_id === body);
	return {
		stated: rows.length,
		median: rows[0]?.median ?? NaN,
		value: own?.value ?? null,
		n: own?.n ?? null,
		ranked: ranked.length,
		rank: own && isRanked(own) ? ranked.filter(({ value }) => value > own.value).length + 1 : null,
		ties: own ? ranked.filter(({ value }) => value === own.value).length : 0
	};
}

function peerYear(standing: PeerStanding, rows: readonly PeerValue[], bodies: Peers['bodies']): PeerYear {
	if (bodies.length === 0) return { standing, values: [], n: [], qualifiers: {}, doubts: {}, bins: binsOf(rows.map(({ value }) => value)) };
	const byBody = new Map(rows.map((row) => [row.body_id, row]));
	const isRate = rows.some(({ n }) => n !== null);
	const byPlace = <Value>(of: (row: PeerValue) => Value | null): Record<number, Value> =>
		Object.fromEntries(
			bodies.flatMap(({ id }, index) => {
				const row = byBody.get(id);
				const value = row === undefined ? null : of(row);
				return value === null ? [] : [[index, value] as const];
			})
		);
	return {
		standing,
		values: bodies.map(({ id }) => byBody.get(id)?.value ?? null),
		n: isRate ? bodies.map(({ id }) => byBody.get(id)?.n ?? null) : [],
		qualifiers: byPlace(({ qualifier }) => qualifier),
		doubts: byPlace(({ doubt }) => doubt),
		bins: []
	};
}

// All bodies of a city or province share their peers: a build asks once for each of them.
const GROUPS = new WeakMap<Engine, Map<string, Promise<readonly PeerValue[]>>>();

function valuesOf(engine: Engine, group: PeerGroup): Promise<readonly PeerValue[]> {
	const known = GROUPS.get(engine) ?? new Map<string, Promise<readonly PeerValue[]>>();
	GROUPS.set(engine, known);
	const key = JSON.stringify([group.region, group.level, group.leaveOut]);
	const rows = known.get(key) ?? ask(engine, peerValues, group);
	known.set(key, rows);
	return rows;
}

function byMeasureAndYear(rows: readonly PeerValue[]): readonly (readonly [PeerValue, ...PeerValue[]])[] {
	const groups = new Map<string, [PeerValue, ...PeerValue[]]>();
	for (const row of rows) {
		const key = `${row.measure} ${row.year}`;
		const known = groups.get(key);
		if (known) known.push(row);
		else groups.set(key, [row]);
	}
	return [...groups.values()];
}

/** Null where the body's city or province is not known. @param left what is left out of all figures, as in a scope */
export async function loadPeers(engine: Engine, body: BodyRow, left: Pick<Scope, 'leaveOut'> = {}): Promise<Peers | null> {
	const [dataset] = await ask(engine, dataSet, {});
	// A sample has too few bodies of one city to compare a body with.
	const [region, place] = dataset?.roster ? [body.city_code, body.city] : [body.province_code, body.province];
	if (region === null || place === null) return null;
	const rows = await valuesOf(engine, { region, level: body.level, measures: PEER_MEASURES, ...left });
	const named = [...new Map(rows.map((row) => [row.body_id, row.short_name]))]
		.map(([id, name]) => ({ id, name }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const bodies = named.length > MOST_BODIES ? [] : named;
	const measures: Record<string, Record<number, PeerYear>> = {};
	for (const group of byMeasureAndYear(rows)) {
		const [{ measure, year }] = group;
		const standing = standingOf(group, body.body_id);
		if (standing.stated < FEWEST_PEERS || (standing.value === null && !MAIN_PEER_MEASURES.includes(measure))) continue;
		(measures[measure] ??= {})[year] = peerYear(standing, group, bodies);
	}
	return { place, region, level: body.level, bodies, measures };
}
