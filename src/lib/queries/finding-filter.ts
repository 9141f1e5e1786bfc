import type { RuleFamily } from '../../core/check/rules';
import type { Param } from '../engine/engine';

/** What a finding counts as: by its weight, unless blank cells leave it open. */
export const FINDING_CLASSES = ['error', 'warning', 'info', 'not_assessable'] as const;
export type FindingClass = (typeof FINDING_CLASSES)[number];

/** What somebody has said of a finding; `undecided`: nothing yet. */
export const VERDICT_FILTERS = ['undecided', 'confirmed', 'dismissed'] as const;
export type VerdictFilter = (typeof VERDICT_FILTERS)[number];

/** Which findings a list holds; null sets no limit. */
export interface FindingFilter {
	/** Null: errors and warnings. */
	readonly class: FindingClass | null;
	/** Null: all but notes of the reader. */
	readonly family: RuleFamily | null;
	readonly verdict: VerdictFilter | null;
	/** Keys of confirmed findings, parted by spaces; needed only where `verdict` is not null. */
	readonly confirmed: string;
	/** Part of the name of a body, its pinyin or initials, or of the name of a rule. */
	readonly find: string | null;
}

interface Sql {
	readonly sql: string;
	readonly params: readonly Param[];
}

const TEXT = `concat_ws(' ', b.name, b.short_name, b.county, b.pinyin, replace(b.pinyin, ' ', ''), b.initials, c.name_zh, c.name_en, c.check_id, e.year)`;

/** A table `hit` of the rows of `entry` that a text search leaves, each with what was said of it. Needs a table `body`. */
export function findingHits({ find, confirmed }: FindingFilter): Sql {
	const found = find === null ? { sql: 'TRUE', params: [] } : { sql: `contains(lower(${TEXT}), lower(?))`, params: [find.trim()] };
	return {
		sql: `confirmed AS (SELECT unnest(string_split(?, ' ')) AS key), hit AS (
	SELECT e.*, CASE WHEN e.is_dismissed THEN 'dismissed' WHEN e.key IN (SELECT key FROM confirmed) THEN 'confirmed' ELSE 'undecided' END AS verdict
	FROM entry e JOIN body b USING (body_id) JOIN checks c USING (check_id) WHERE ${found.sql}
)`,
		params: [confirmed, ...found.params]
	};
}

/** SQL conditions on `hit`, one for each choice. */
export function findingConditions(filter: FindingFilter): Readonly<Record<'class' | 'family' | 'verdict', Sql>> {
	const equal = (column: string, value: string | null, otherwise: string): Sql =>
		value === null ? { sql: otherwise, params: [] } : { sql: `${column} = ?`, params: [value] };
	return {
		class: equal('class', filter.class, `class IN ('error', 'warning')`),
		family: equal('family', filter.family, `family <> 'reading'`),
		verdict: equal('verdict', filter.verdict, 'TRUE')
	};
}
