import { PREVIOUS } from '../../core/check/cross-year-identity';
import { verdictKey, type VerdictSubject } from '../../core/verdict/verdict';
import type { VerdictMap } from '../../core/verdict/verdict-map';
import type { ReportRow } from '../queries/body-reports';
import type { FindingRow } from '../queries/body-words';
import type { Doubt } from '../queries/doubt-sql';
import type { BodyReport } from '../queries/load-reports';
import { openDoubts } from './open-doubts';
import { idsOf, paramsOf } from './open-finding';

/** A finding that names figures of a report. */
export interface FigureFinding {
	readonly finding: FindingRow;
	/** The report that has it: the figures' own, or that of the year after. */
	readonly found: Pick<ReportRow, 'year' | 'form'>;
	readonly subject: VerdictSubject;
	/** Ids of the form cells and metrics of running text. */
	readonly figures: ReadonlySet<string>;
}

function namedBy(finding: FindingRow): readonly string[] {
	const { metric } = paramsOf(finding);
	return [...idsOf(finding.cells), ...(typeof metric === 'string' ? [metric] : [])];
}

function figureFinding(body: string, { row }: BodyReport, finding: FindingRow, figures: readonly string[]): readonly FigureFinding[] {
	const subject = { body, year: row.year, fingerprint: finding.fingerprint };
	return figures.length === 0 ? [] : [{ finding, found: row, subject, figures: new Set(figures) }];
}

/**
 * What was found about single figures of a report: by its own checks, and of a report that counts by those of the year after, which
 * take up its figures. @param reports the body's reports that count
 */
export function figureFindings(body: string, report: BodyReport, reports: readonly BodyReport[]): readonly FigureFinding[] {
	const own = report.findings.flatMap((finding) =>
		figureFinding(
			body,
			report,
			finding,
			namedBy(finding).filter((id) => !id.startsWith(PREVIOUS))
		)
	);
	const next = report.row.current ? reports.find(({ row }) => row.year === report.row.year + 1) : undefined;
	const later = (next?.findings ?? []).flatMap((finding) =>
		figureFinding(
			body,
			next ?? report,
			finding,
			namedBy(finding).flatMap((id) => (id.startsWith(PREVIOUS) ? [id.slice(PREVIOUS.length)] : []))
		)
	);
	return [...own, ...later];
}

/** Those that name one of these figures. */
export function findingsOn(findings: readonly FigureFinding[], ids: readonly string[]): readonly FigureFinding[] {
	return findings.filter(({ figures }) => ids.some((id) => figures.has(id)));
}

/** The doubt that findings cast on a figure: the keys of those that are errors. */
export function doubtFrom(findings: readonly FigureFinding[]): Doubt {
	const errors = findings.filter(({ finding }) => finding.status === 'fail' && finding.severity === 'error');
	return errors.length === 0 ? null : [...new Set(errors.map(({ subject }) => verdictKey(subject)))].sort().join(',');
}

/** Figure and metric ids that an error is open on: one that nobody dismissed. */
export function flaggedFigures(findings: readonly FigureFinding[], verdicts: VerdictMap): ReadonlySet<string> {
	return new Set(findings.filter((one) => openDoubts(doubtFrom([one]), verdicts).length > 0).flatMap(({ figures }) => [...figures]));
}
