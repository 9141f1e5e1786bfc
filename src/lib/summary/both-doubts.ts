import type { Doubt } from '../queries/doubt-sql';

/** The doubt on something that is made of two figures. */
export function bothDoubts(one: Doubt, other: Doubt): Doubt {
	return one === null || other === null ? (one ?? other) : `${one},${other}`;
}
