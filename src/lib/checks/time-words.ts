import { formatDate, formatNumber } from '../format';
import { m } from '../paraglide/messages';
import { paramsOf, type OpenFinding } from './open-finding';

/** What a finding about the date of publication says: the date due, and when the report came. Empty for all others. */
export function timeWords(finding: Pick<OpenFinding, 'check_id' | 'params'>): readonly string[] {
	const { due, published, days } = paramsOf(finding);
	if (!finding.check_id.startsWith('d.') || typeof due !== 'string') return [];
	const came =
		typeof published === 'string' && typeof days === 'number'
			? m.finding_published({ date: formatDate(published), days: formatNumber(days) })
			: finding.check_id === 'd.missing'
				? m.finding_missing()
				: m.finding_undated();
	return [m.finding_deadline({ due: formatDate(due) }), came];
}
