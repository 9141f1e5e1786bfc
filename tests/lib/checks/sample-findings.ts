import type { Finding } from '../../../src/core/model/finding';
import { findingColumns, type OpenFinding } from '../../../src/lib/checks/open-finding';

/** A finding as the data set has it, of the body and year that tests of findings are about. */
export function openFinding(finding: Finding, more: Partial<OpenFinding> = {}): OpenFinding {
	const report = { report_id: '990101001@2023.v1', body_id: '990101001', body_name: '松台镇人民政府', year: 2023 };
	return { ...findingColumns(finding), ...report, ...more };
}
