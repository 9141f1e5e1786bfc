import { paramsOf, type OpenFinding } from './open-finding';

/** A report that another is compared with. */
interface ComparedReport {
	readonly body: string;
	/** Name of its body; empty where that is the finding's own. */
	readonly name: string;
	readonly year: number;
}

/** The report that a finding sets against its own: that of the year before, or one it shares its words with; `null` for none. */
export function comparedReport(finding: Pick<OpenFinding, 'params' | 'body_id'>): ComparedReport | null {
	const { body, name, year, previous } = paramsOf(finding);
	if (typeof previous === 'number') return { body: finding.body_id, name: '', year: previous };
	return typeof body === 'string' && typeof year === 'number' ? { body, name: String(name ?? ''), year } : null;
}
