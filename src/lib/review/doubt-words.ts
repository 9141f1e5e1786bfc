import { narrativeId } from '../../core/model/correction';
import { subjectName } from '../body/figure-words';
import { sourceSubject } from '../body/source-subject';
import { className } from '../checks/check-names';
import { findingSentence } from '../checks/finding-sentence';
import { m } from '../paraglide/messages';
import type { BodyReport } from '../queries/load-reports';
import type { Doubt } from './doubts';

/** Why a place deserves a look, in a sentence. */
export function doubtWords({ kind, target, finding: index }: Doubt, report: BodyReport): string {
	const finding = index === null ? undefined : report.findings.find(({ ordinal }) => ordinal === index + 1);
	if (finding !== undefined) {
		const name = className(finding.status === 'fail' ? finding.severity : finding.status);
		return m.review_doubt_finding({ name, what: findingSentence({ ...finding, form: report.row.form }) });
	}
	const subject = target === null || target.startsWith(narrativeId('')) ? null : sourceSubject(report, target);
	const name = subject === null ? (target ?? '') : subjectName(subject);
	return kind === 'unreadable' ? m.review_doubt_unreadable({ name }) : m.review_doubt_blank({ name });
}
