import type { Correction } from '../../src/core/model/correction';
import type { DocumentFacts } from '../../src/dataset/document-facts';
import type { ReportFacts } from '../../src/dataset/report-facts';
import { readOwnFile } from '../../src/lib/own/read-own-file';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { forgedReports } from './forged-report';
import { ownFile } from './own-file';

/** Reads the first report of a plan as a file that somebody brought, with the corrections given. */
export function reviewedReport(plan: Partial<ForgePlan> = {}): (corrections: readonly Correction[]) => Promise<ReportFacts> {
	const { register, files } = forgedReports({ townships: 1, years: { from: 2023, to: 2023 }, seed: 'review', formats: ['html'], ...plan });
	const [file] = files;
	if (file === undefined) throw new Error('nothing was forged');
	return async (corrections) => {
		const { facts } = await readOwnFile(ownFile(file.path, { corrections }), file.bytes, register);
		const read = facts === null ? null : (JSON.parse(facts) as DocumentFacts).facts;
		if (read === null) throw new Error('no facts');
		return read;
	};
}
