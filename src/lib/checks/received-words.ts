import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { BodyReport } from '../queries/load-reports';
import { sourceSubject } from '../body/source-subject';
import { paramsOf, type OpenFinding } from './open-finding';

/** The two ways in which requests said to be received can agree with the table; `null` for other findings, or where a cell is no number. */
export function receivedWords(finding: Pick<OpenFinding, 'params'>, report: BodyReport | null): string | null {
	if (report === null || paramsOf(finding).rule !== 'p.narr.received') return null;
	const valueOf = (row: string): number | null => sourceSubject(report, `requests.${row}.total`)?.cell.value ?? null;
	const fresh = valueOf('new_requests');
	const carried = valueOf('carried_in');
	if (fresh === null || carried === null) return null;
	return m.finding_received({ new: formatNumber(fresh), carried: formatNumber(carried), sum: formatNumber(fresh + carried) });
}
