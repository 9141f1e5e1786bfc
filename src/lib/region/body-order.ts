import { REGION_MEASURES, type RegionBody } from '../queries/region-bodies';
import { bodyFigure } from './body-figure';

/** What the bodies of a region can be ordered by. */
export const ORDER_KEYS = ['name', 'reported', ...REGION_MEASURES] as const;
export type OrderKey = (typeof ORDER_KEYS)[number];

/** An order of bodies. `null` is that of the register. */
export interface BodyOrder {
	readonly key: OrderKey;
	readonly down: boolean;
}

/** Orders as an address says them: `requests_new-down`. */
export const ORDERS: readonly string[] = ORDER_KEYS.flatMap((key) => [`${key}-down`, `${key}-up`]);

/** The order that an address asks for; null for none. */
export function readOrder(sort: string | null): BodyOrder | null {
	const key = ORDER_KEYS.find((one) => sort === `${one}-down` || sort === `${one}-up`);
	return key === undefined ? null : { key, down: sort === `${key}-down` };
}

/** The order that a column heading leads to: first its usual one (names from A, all else from the largest), then the other way round. */
export function nextOrder(key: OrderKey, order: BodyOrder | null): string {
	const usual = key !== 'name';
	const down = order?.key === key ? !order.down : usual;
	return `${key}-${down ? 'down' : 'up'}`;
}

/** A number to order by; null for bodies that have no place: no report, no number, a share of too few cases. */
function placeBy(body: RegionBody, key: Exclude<OrderKey, 'name'>, min: number): number | null {
	if (key === 'reported') return body.report_id === null ? null : body.days_late;
	const { value, small } = bodyFigure(body, key, min);
	return small ? null : value;
}

/**
 * Bodies in an order. Those without a number keep the register's order at the end, whichever way the others go: what is
 * missing has no rank. @param min below this many cases a share has none either
 */
export function orderBodies(bodies: readonly RegionBody[], order: BodyOrder | null, min: number): readonly RegionBody[] {
	if (order === null) return bodies;
	const { key, down } = order;
	const sign = down ? -1 : 1;
	if (key === 'name') return [...bodies].sort((a, b) => sign * a.short_name.localeCompare(b.short_name, 'zh-CN'));
	const placed = bodies.map((body) => ({ body, at: placeBy(body, key, min) }));
	const ranked = placed.flatMap(({ body, at }) => (at === null ? [] : [{ body, at }])).sort((a, b) => sign * (a.at - b.at));
	return [...ranked, ...placed.filter(({ at }) => at === null)].map(({ body }) => body);
}
