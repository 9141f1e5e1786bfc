import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex } from '../../src/core/region/region-index';
import { readDocument } from '../../src/documents/read-document';
import { forgeDocuments } from '../../src/forge/forge-documents';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { inventCity } from '../../src/forge/place/invent-city';
import { FORMATS } from '../../src/forge/write/formats';
import { mismatches } from './mismatches';

const DOCUMENTS = 2000;
const PLAN: ForgePlan = { townships: 440, years: { from: 2021, to: 2025 }, seed: 'read-back', formats: FORMATS };
const CITY = inventCity(PLAN.townships, PLAN.seed);
const REGISTER = buildRegionIndex(CITY.regions);

describe('reading back what the forge wrote', () => {
	it(`finds every figure, state and narrative value of ${DOCUMENTS} documents`, { timeout: 180_000 }, async () => {
		const wrong: string[] = [];
		let read = 0;
		for (const { path, bytes, truth } of forgeDocuments(CITY, PLAN)) {
			if (read === DOCUMENTS) break;
			read++;
			const document = await readDocument(bytes, path.slice(path.lastIndexOf('/') + 1));
			const found = mismatches(truth, document, readReport(document, REGISTER));
			if (found.length > 0)
				wrong.push(`${path}: ${found.slice(0, 3).join('; ')}${found.length > 3 ? ` and ${found.length - 3} more` : ''}`);
		}
		expect(read).toBe(DOCUMENTS);
		expect(wrong).toEqual([]);
	});
});
