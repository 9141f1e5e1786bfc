import type { Engine } from '../engine/engine';
import type { BodyRow } from './body';
import { dataSet } from './data-set';
import { peerValues } from './peer-values';
import { ask } from './query';

/** Measures of the bodies a body is compared with, itself among them. */
export interface Peers {
	/** Name of the city or province. */
	readonly place: string;
	readonly bodies: readonly { readonly id: string; readonly name: string }[];
	/** By measure and year: a value for each body, in their order; null where it states none. */
	readonly values: Readonly<Record<string, Readonly<Record<number, readonly (number | null)[]>>>>;
}

/** Measures a body is compared by. */
export const PEER_MEASURES = ['requests_new', 'items_published', 'wechat_items'] as const;

/** Null where the body's city or province is not known. */
export async function loadPeers(engine: Engine, { province_code, province, city_code, city, level }: BodyRow): Promise<Peers | null> {
	const [dataset] = await ask(engine, dataSet, {});
	// A sample has too few bodies of one city to compare a body with.
	const [region, place] = dataset?.roster ? [city_code, city] : [province_code, province];
	if (region === null || place === null) return null;
	const rows = await ask(engine, peerValues, { region, level, measures: PEER_MEASURES });
	const bodies = [...new Map(rows.map((row) => [row.body_id, row.short_name]))].map(([id, name]) => ({ id, name }));
	const indexOf = new Map(bodies.map(({ id }, index) => [id, index]));
	const values: Record<string, Record<number, (number | null)[]>> = {};
	for (const measure of PEER_MEASURES) {
		const years: Record<number, (number | null)[]> = {};
		for (const row of rows) {
			const index = indexOf.get(row.body_id);
			years[row.year] ??= bodies.map(() => null);
			if (index !== undefined) (years[row.year] ?? [])[index] = row[measure] as number | null;
		}
		values[measure] = years;
	}
	return { place, bodies, values };
}
