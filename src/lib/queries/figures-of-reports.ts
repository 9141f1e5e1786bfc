import { doubtOn, doubtSql } from './doubt-sql';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Figures of one report, by measure id: null in every state but number, the state as `<id>__state`, the doubt as `<id>__doubt`. */
export type ReportFigures = Readonly<Record<string, number | string | null>> & {
	readonly body_id: string;
	readonly short_name: string;
	readonly province: string | null;
	readonly year: number;
	/** Reports that state one of the figures asked for: the list may hold fewer. */
	readonly found: number;
};

export interface ReportFiguresParams {
	readonly scope: Scope;
	/** Count measures shown, by id. */
	readonly measures: readonly string[];
	/** Those of them that bring a report into the list when it states one. */
	readonly stating: readonly string[];
	/** True: only reports in which one of `stating` is above zero. */
	readonly aboveZero: boolean;
	readonly limit: number;
}

/** Reports that state one of a few figures: those that state the largest first. */
export const figuresOfReports: Query<ReportFiguresParams, ReportFigures> = {
	name: 'figures-of-reports',
	build: ({ scope, measures, stating, aboveZero, limit }) => {
		const one = measuresInScope(scope);
		const columns = measures.map((id) => {
			const [value, state, doubt] = [measureColumn(id), measureColumn(`${id}__state`), measureColumn(`${id}__doubt`)];
			return `${value}, ${state}, ${doubtOn(value, `d.${doubt}`)} AS ${doubt}`;
		});
		const doubted = doubtSql(Object.fromEntries(measures.map((id) => [`${id}__doubt`, [id]])));
		const keys = stating.map(measureColumn);
		const condition = keys.map((column) => (aboveZero ? `${column} > 0` : `${column} IS NOT NULL`)).join(' OR ');
		return {
			sql: `SELECT body_id, short_name, province, year, ${columns.join(', ')}, count(*) OVER ()::INTEGER AS found
FROM (${one.sql}) LEFT JOIN (${doubted}) d USING (report_id) WHERE ${condition}
ORDER BY list_sum([${keys.join(', ')}]) DESC, year, body_id LIMIT ?`,
			params: [...one.params, limit]
		};
	}
};
