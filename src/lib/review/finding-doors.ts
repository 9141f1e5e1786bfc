import { narrativeId } from '../../core/model/correction';
import { findingMetric } from '../body/finding-passages';
import { subjectName } from '../body/figure-words';
import { sourceSubject } from '../body/source-subject';
import { idsOf } from '../checks/open-finding';
import type { FindingRow } from '../queries/body-words';
import type { BodyReport } from '../queries/load-reports';
import { inWords } from '../summary/bilingual';

/** The figures of its report that a finding is about: target id and name. Figures of other years are left out. */
export function findingDoors(finding: FindingRow, report: BodyReport): readonly { readonly id: string; readonly name: string }[] {
	const metric = findingMetric(finding);
	const isStated = report.narrative.some((row) => row.headline && row.metric === metric?.id);
	return [
		...(metric === null || !isStated ? [] : [{ id: narrativeId(metric.id), name: inWords(metric) }]),
		...idsOf(finding.cells).flatMap((id) => {
			const subject = sourceSubject(report, id);
			return subject?.kind === 'cell' ? [{ id, name: subjectName(subject) }] : [];
		})
	];
}
