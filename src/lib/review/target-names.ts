import { NARRATIVE_METRICS } from '../../core/form/narrative-metrics';
import type { ReportFacts } from '../../dataset/report-facts';
import { subjectName } from '../body/figure-words';
import { sourceSubject } from '../body/source-subject';
import type { BodyReport } from '../queries/load-reports';
import { inWords } from '../summary/bilingual';
import { narrativeTarget } from './target-id';

/** What the figures of a report are called, by target id. */
export function targetNames({ figures, narrative }: ReportFacts, report: BodyReport): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const { id } of figures) {
		const subject = sourceSubject(report, id);
		if (subject !== null) names.set(id, subjectName(subject));
	}
	narrative.forEach((stated, index) => {
		const metric = NARRATIVE_METRICS.find(({ id }) => id === stated.metric);
		if (metric !== undefined) names.set(narrativeTarget(stated, index), inWords(metric));
	});
	return names;
}
