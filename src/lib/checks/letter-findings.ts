import { hasLocalDate, timeliness, timelinessFindings } from '../../core/check/timeliness';
import type { LetterData } from '../queries/load-letter';
import { comparedReport } from './compared-report';
import type { FindingReports } from './finding-sides';
import { findingColumns, type OpenFinding } from './open-finding';

/**
 * All that was found about the reports of a body that count, and about when they came.
 * @param localDay day `MM-DD` that a local notice sets for townships and street offices; null leaves what the roster says
 */
export function letterFindings({ body, expected, reports }: LetterData, localDay: string | null): readonly OpenFinding[] {
	const named = { body_id: body.body_id, body_name: body.name };
	const current = reports.filter(({ row }) => row.current);
	const own = current.flatMap(({ row, findings }) => findings.map((finding): OpenFinding => ({ ...finding, ...named, year: row.year })));
	const local = hasLocalDate(body);
	const times = expected.flatMap(({ year, due }) => {
		const versions = reports.filter(({ row }) => row.year === year).map(({ row }) => row);
		return timelinessFindings(year, timeliness({ year, due, local }, versions, localDay)).map((finding): OpenFinding => {
			const report_id = versions.find((row) => row.current)?.report_id ?? null;
			return { ...findingColumns(finding), ...named, year, report_id };
		});
	});
	return [...times, ...own];
}

/** The reports that a finding of a body is about. */
export function letterReports({ reports }: LetterData, finding: OpenFinding): FindingReports {
	const other = comparedReport(finding);
	const ofYear = (year: number): FindingReports['current'] => reports.find(({ row }) => row.current && row.year === year) ?? null;
	return { current: ofYear(finding.year), previous: other === null || other.body !== finding.body_id ? null : ofYear(other.year) };
}
