import { deviate } from './deviate/deviations';
import { expectedFindings } from './expect/expected-findings';
import type { InventedReport } from './facts/invented-report';
import type { ForgePlan } from './forge-plan';
import type { InventedCity } from './place/invent-city';
import type { InventedBody } from './place/invented-body';
import { publishedReports } from './published-reports';
import { createRandom } from './random';
import { truthOf, type Truth } from './truth';
import { chooseWriter } from './write/choose-writer';

/** A written document, where it goes in the source folder, and what it says. */
export interface SourceFile {
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly truth: Truth;
	readonly body: InventedBody;
}

/** The documents of a plan, body by body and year by year, made one at a time; reports never published are left out. */
export function* forgeDocuments(city: InventedCity, plan: ForgePlan): Generator<SourceFile> {
	const deviated = (report: InventedReport): InventedReport => deviate({ ...report, deviations: plan.deviations ?? [] });
	for (const { report: plain, previous, stated } of publishedReports(city, plan)) {
		const report = deviated(plain);
		const { body, year } = report;
		const { write, style } = chooseWriter(report, plan.formats, createRandom(`${plan.seed}/${body.id}/${year}/wording/format`));
		const { name, bytes } = write(report, style);
		const path = `reports/${name}`;
		const findings = [...stated, ...expectedFindings(report, previous === null ? null : deviated(previous))];
		yield { path, bytes, truth: truthOf(report, path, findings), body };
	}
}
