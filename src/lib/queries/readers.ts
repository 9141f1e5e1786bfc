import type { FigureState } from '../../core/model/figure';
import { doubtOn, doubtSql, type Doubt } from './doubt-sql';
import { measuresInScope } from './measures-in-scope';
import { qualifierSql, type ValueQualifier } from './qualifier-sql';
import type { Query } from './query';
import type { Scope } from './scope';

/** A report that says how often it was read: its figures, null in every state but number. */
export interface ReaderReport {
	readonly body_id: string;
	readonly short_name: string;
	readonly province: string | null;
	readonly county: string | null;
	readonly year: number;
	readonly views: number | null;
	readonly views_state: FigureState;
	readonly views_qualifier: ValueQualifier;
	readonly views_doubt: Doubt;
	readonly site_visits: number | null;
	readonly site_visits_state: FigureState;
	readonly site_visits_qualifier: ValueQualifier;
	readonly site_visits_doubt: Doubt;
	/** Reports that state either: the list may hold fewer. */
	readonly found: number;
}

/** Reports that state views or visits, the latest year first, then by place: what each counts differs, so none ranks before another. */
export const readers: Query<{ readonly scope: Scope; readonly limit: number }, ReaderReport> = {
	name: 'readers',
	build: ({ scope, limit }) => {
		const one = measuresInScope(scope);
		return {
			sql: `WITH reader AS (
	SELECT *, count(*) OVER ()::INTEGER AS found FROM (${one.sql}) WHERE views IS NOT NULL OR site_visits IS NOT NULL
	ORDER BY year DESC, body_id LIMIT ?
)
SELECT body_id, short_name, province, county, year, views, views__state AS views_state, ${qualifierSql('views', 'reader.report_id', 'reader.views')} AS views_qualifier,
	site_visits, site_visits__state AS site_visits_state, ${qualifierSql('site_visits', 'reader.report_id', 'reader.site_visits')} AS site_visits_qualifier,
	${doubtOn('views', 'of_views')} AS views_doubt, ${doubtOn('site_visits', 'of_visits')} AS site_visits_doubt, found
FROM reader LEFT JOIN (${doubtSql({ of_views: ['views'], of_visits: ['site_visits'] })}) USING (report_id) ORDER BY year DESC, body_id`,
			params: [...one.params, limit]
		};
	}
};
