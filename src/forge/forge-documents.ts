import { deviate } from './deviate/deviations';
import { inventHistory } from './facts/invent-history';
import { printReport } from './facts/print-report';
import type { ForgePlan } from './forge-plan';
import type { InventedCity } from './place/invent-city';
import type { InventedBody } from './place/invented-body';
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
	for (const body of city.bodies) {
		for (const facts of inventHistory(body, plan.years, plan.seed)) {
			if (!facts.reported) continue;
			const report = deviate({ ...printReport(body, facts, plan.seed), deviations: plan.deviations ?? [] });
			const { write, style } = chooseWriter(report, plan.formats, createRandom(`${report.wording}/format`));
			const { name, bytes } = write(report, style);
			const path = `reports/${name}`;
			yield { path, bytes, truth: truthOf(report, path), body };
		}
	}
}
