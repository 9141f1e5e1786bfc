import { FORM_IDS, ORIGINS, type FormId, type Origin } from '../../core/model/report';
import type { Query } from './query';

/** Facets by which the reports of a year are counted; `no_form`: none of their tables tells the generation of the form. */
export type LoadedFacet = 'reports' | FormId | 'no_form' | 'whole' | 'partial' | Origin;

/** Reports of one year that count, by generation of the form, extent and origin; each of the three adds up to `reports`. */
export type LoadedYear = Readonly<Record<LoadedFacet, number>> & {
	readonly year: number;
	/** Reports the roster expects; 0 without a roster, where it says nothing. */
	readonly expected: number;
};

const CONDITIONS: readonly (readonly [name: LoadedFacet, condition: string])[] = [
	['reports', 'true'],
	...FORM_IDS.map((form) => [form, `form = '${form}'`] as const),
	['no_form', 'form IS NULL'],
	['whole', "extent = 'whole'"],
	['partial', "extent = 'partial'"],
	...ORIGINS.map((origin) => [origin, `origin = '${origin}'`] as const)
];

/** Every year with a report or an expected one, in order. */
export const loadedYears: Query<Record<string, never>, LoadedYear> = {
	name: 'loaded-years',
	build: () => ({
		sql: `SELECT years.year,
	${CONDITIONS.map(([name, condition]) => `count(r.report_id) FILTER (WHERE ${condition})::INTEGER AS "${name}"`).join(',\n\t')},
	(SELECT count(*)::INTEGER FROM roster WHERE roster.year = years.year) AS expected
FROM (SELECT year FROM reports UNION SELECT year FROM roster) AS years
LEFT JOIN reports AS r ON r.year = years.year AND r.current
GROUP BY years.year ORDER BY years.year`,
		params: []
	})
};
