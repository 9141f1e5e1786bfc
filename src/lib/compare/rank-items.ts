import type { RankPart } from '../queries/bodies-of-year';
import type { RankCount } from '../queries/rank-rows';

/** A line of the list: a row of the ranking by its number, or the heading of a part. */
export type RankItem =
	| { readonly kind: 'row'; readonly index: number }
	| { readonly kind: 'heading'; readonly part: Exclude<RankPart, 'ranked'>; readonly bodies: number };

/** The lines of a ranking, made as they are looked at: there may be many. */
export interface RankItems {
	readonly count: number;
	readonly item: (at: number) => RankItem;
}

/** Bodies a part of the ranking holds. */
export function bodiesIn(counts: readonly RankCount[], part: RankPart): number {
	return counts.filter((count) => count.part === part).reduce((sum, { bodies }) => sum + bodies, 0);
}

/** Ranked rows, then under a heading each: shares of too few cases, and bodies without a number. */
export function rankItems(counts: readonly RankCount[]): RankItems {
	const rows = { ranked: bodiesIn(counts, 'ranked'), small: bodiesIn(counts, 'small'), missing: bodiesIn(counts, 'missing') };
	const headings = (['small', 'missing'] as const).filter((part) => rows[part] > 0);
	const starts = headings.map((part) => (part === 'small' ? rows.ranked : rows.ranked + rows.small));
	return {
		count: rows.ranked + rows.small + rows.missing + headings.length,
		item: (at) => {
			let before = 0;
			for (const [order, part] of headings.entries()) {
				const place = (starts[order] ?? 0) + order;
				if (at === place) return { kind: 'heading', part, bodies: rows[part] };
				if (at > place) before += 1;
			}
			return { kind: 'row', index: at - before };
		}
	};
}
