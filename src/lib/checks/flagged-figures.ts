import { PREVIOUS } from '../../core/check/cross-year-identity';
import { verdictOn, type VerdictMap } from '../../core/verdict/verdict-map';
import type { FindingRow } from '../queries/body-words';
import { idsOf, paramsOf } from './open-finding';

interface Flagging {
	/** Of one report. */
	readonly findings: readonly Pick<FindingRow, 'status' | 'severity' | 'fingerprint' | 'cells' | 'params'>[];
	/** Body and year of the report. */
	readonly body: string;
	readonly year: number;
	readonly verdicts: VerdictMap;
}

/** Figure and metric ids of a report that an error is open on: one that nobody dismissed. Cells of the year before are no figures of it. */
export function flaggedFigures({ findings, body, year, verdicts }: Flagging): ReadonlySet<string> {
	const errors = findings.filter(
		({ status, severity, fingerprint }) =>
			status === 'fail' && severity === 'error' && verdictOn(verdicts, { body, year, fingerprint })?.verdict !== 'dismissed'
	);
	return new Set(
		errors.flatMap((finding) => {
			const { metric } = paramsOf(finding);
			return [...idsOf(finding.cells).filter((id) => !id.startsWith(PREVIOUS)), ...(typeof metric === 'string' ? [metric] : [])];
		})
	);
}
