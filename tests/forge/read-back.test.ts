import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex } from '../../src/core/region/region-index';
import { readDocument } from '../../src/documents/read-document';
import { forgeDocuments } from '../../src/forge/forge-documents';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { inventCity } from '../../src/forge/place/invent-city';
import { FORMATS } from '../../src/forge/write/formats';
import { mismatches } from './mismatches';

const DOCUMENTS = 500;

/** What reading finds otherwise than the truth in documents of a plan, and how many it read. */
async function readBack(plan: ForgePlan): Promise<{ readonly read: number; readonly wrong: readonly string[] }> {
	const city = inventCity(plan.townships, plan.seed);
	const register = buildRegionIndex(city.regions);
	const wrong: string[] = [];
	let read = 0;
	for (const { path, bytes, truth } of forgeDocuments(city, plan)) {
		if (read === DOCUMENTS) break;
		read++;
		const document = await readDocument(bytes, path.slice(path.lastIndexOf('/') + 1));
		const found = mismatches(truth, document, readReport(document, register));
		if (found.length > 0) wrong.push(`${path}: ${found.slice(0, 3).join('; ')}${found.length > 3 ? ` and ${found.length - 3} more` : ''}`);
	}
	return { read, wrong };
}

describe('reading back what the forge wrote', () => {
	it.each<[string, Omit<ForgePlan, 'formats'>]>([
		['2021 and later', { townships: 440, years: { from: 2021, to: 2025 }, seed: 'read-back' }],
		['2014 to 2020', { townships: 310, years: { from: 2014, to: 2020 }, seed: 'read-back' }]
	])(`finds every figure, state and narrative value of ${DOCUMENTS} documents of %s`, { timeout: 180_000 }, async (_years, plan) => {
		const { read, wrong } = await readBack({ ...plan, formats: FORMATS });
		expect(read).toBe(DOCUMENTS);
		expect(wrong).toEqual([]);
	});
});
