import type { ReportStatements } from '../core/measure/evaluate';
import type { ReportFacts } from './report-facts';

/**
 * What measures need of a report.
 * A table of figures never says what the running text holds, so only a whole document makes that `whole`.
 */
export function statementsOf(facts: ReportFacts): ReportStatements {
	return {
		tablesRead: facts.extent,
		narrativeRead: facts.origin === 'document' ? facts.extent : 'partial',
		tables: facts.tables,
		figures: new Map(facts.figures.map((figure) => [figure.id, figure])),
		groupTotals: new Map(facts.groupTotals.map((group) => [group.id, group.value])),
		headlines: new Map(facts.narrative.filter((figure) => figure.headline).map((figure) => [figure.metric, figure]))
	};
}
