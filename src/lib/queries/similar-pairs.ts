import type { Query } from './query';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** Two nearly identical reports; of two years of a body the later one first. */
export interface SimilarPair {
	readonly report_id: string;
	readonly other_id: string;
	readonly kind: 'same_year' | 'own_past';
	/** Part of what is distinctive in the shorter report that both share, 0 to 1. */
	readonly share: number;
	/** Characters in shared passages, punctuation left out. */
	readonly characters: number;
	readonly body_id: string;
	readonly name: string;
	readonly year: number;
	readonly other_body_id: string;
	readonly other_name: string;
	readonly other_year: number;
}

export interface SimilarPairsParams {
	readonly scope: Scope;
	/** Most pairs. */
	readonly most: number;
}

/** Pairs with at least one of the two in the scope, the most similar first. */
export const similarPairs: Query<SimilarPairsParams, SimilarPair> = {
	name: 'similar-pairs',
	build: ({ scope, most }) => {
		const [bodies, others] = [bodiesInScope(scope, 'b'), bodiesInScope(scope, 'ob')];
		const [years, otherYears] = [yearsInScope(scope, 'r'), yearsInScope(scope, 'o')];
		return {
			sql: `SELECT p.report_id, p.other_id, p.kind, p.share, p.characters, r.body_id, b.name, r.year,
	o.body_id AS other_body_id, ob.name AS other_name, o.year AS other_year
FROM similar_pairs p
JOIN reports r ON r.report_id = p.report_id JOIN bodies b ON b.body_id = r.body_id
JOIN reports o ON o.report_id = p.other_id JOIN bodies ob ON ob.body_id = o.body_id
WHERE (${bodies.sql} AND ${years.sql}) OR (${others.sql} AND ${otherYears.sql})
ORDER BY p.share DESC, p.characters DESC, p.report_id, p.other_id LIMIT ?`,
			params: [...bodies.params, ...years.params, ...others.params, ...otherYears.params, most]
		};
	}
};
