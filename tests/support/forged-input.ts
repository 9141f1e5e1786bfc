import { inventedBodies, inventedRoster } from '../../src/cli/invented-facts';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex } from '../../src/core/region/region-index';
import { documentFacts } from '../../src/dataset/document-facts';
import type { ReportFacts } from '../../src/dataset/report-facts';
import { readDocument } from '../../src/documents/read-document';
import { DEMO_DESCRIPTION } from '../../src/forge/demo-description';
import { forgeDocuments } from '../../src/forge/forge-documents';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { inventCity } from '../../src/forge/place/invent-city';
import type { WrittenInput } from './written-dataset';

/** What a data set of an invented city is written from, its documents read: with a roster, and residents of every place. */
export async function forgedInput(plan: ForgePlan): Promise<WrittenInput & { readonly reports: readonly ReportFacts[] }> {
	const city = inventCity(plan.townships, plan.seed);
	const register = buildRegionIndex(city.regions);
	const bodies = inventedBodies(city);
	const reports: ReportFacts[] = [];
	for (const { path, bytes } of forgeDocuments(city, plan)) {
		const document = await readDocument(bytes, path.slice(path.lastIndexOf('/') + 1));
		const report = readReport(document, register);
		if (report.kind === 'not-a-report') throw new Error(`${path}: ${report.reason}`);
		const { facts } = documentFacts({ file: path, sha256: String(reports.length), document, report, entry: null }, register);
		if (facts === null) throw new Error(`${path} has no body or no year`);
		reports.push(facts);
	}
	const population = bodies.map(({ id }, index) => ({ bodyId: id, year: plan.years.to, residents: 1000 * (index + 1) }));
	return { description: DEMO_DESCRIPTION, roster: inventedRoster(bodies, plan), population, reports };
}
