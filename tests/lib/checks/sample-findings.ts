import type { Finding } from '../../../src/core/model/finding';
import type { OpenFinding } from '../../../src/lib/checks/open-finding';

/** A finding as the data set has it, of the body and year that tests of findings are about. */
export function openFinding(finding: Finding, more: Partial<OpenFinding> = {}): OpenFinding {
	const { check, column, cells, left, right, assumed, params, quotes, severity, status, fingerprint } = finding;
	return {
		report_id: '990101001@2023.v1',
		body_id: '990101001',
		body_name: '松台镇人民政府',
		year: 2023,
		check_id: check,
		severity,
		status,
		column_id: column,
		cells: cells.join(' '),
		assumed: assumed.join(' '),
		left_value: left,
		right_value: right,
		params: JSON.stringify(params),
		quotes: JSON.stringify(quotes),
		fingerprint,
		...more
	};
}
