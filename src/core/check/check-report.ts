import type { Finding } from '../model/finding';
import { checkIdentities } from './check-identities';
import { checkPlausibility } from './check-plausibility';
import type { CheckedReport } from './checked-report';
import { narrativeConflicts } from './narrative-conflicts';

/**
 * Everything that one report alone tells about itself through its figures: identities of its tables, what its running text says of them,
 * what its body and its year make implausible. What other years, other bodies or the wording tell is checked elsewhere.
 * @param withPasses also the identities that hold
 */
export function checkReport(report: CheckedReport, withPasses = false): readonly Finding[] {
	const { figures, narrative, tables, year } = report;
	const cells = new Map(figures.map((figure) => [figure.id, figure]));
	const identities = Object.entries(tables).flatMap(([table, { form }]) =>
		form === null ? [] : checkIdentities(form, table, cells, withPasses)
	);
	return [...identities, ...narrativeConflicts(narrative, figures, year), ...checkPlausibility(report)];
}
