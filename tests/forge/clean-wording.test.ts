import { describe, expect, it } from 'vitest';
import { formById } from '../../src/core/form/form';
import type { Finding } from '../../src/core/model/finding';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex } from '../../src/core/region/region-index';
import { readDocument } from '../../src/documents/read-document';
import { forgeDocuments } from '../../src/forge/forge-documents';
import { inventCity } from '../../src/forge/place/invent-city';
import type { Truth } from '../../src/forge/truth';

const DOCUMENTS = 600;
const CITY = inventCity(310, 'clean-wording');
const REGISTER = buildRegionIndex(CITY.regions);

/** Sections whose tables the document leaves out on purpose. */
function sectionsWithoutTables({ form, tables }: Truth): readonly number[] {
	const own = formById(form).tables;
	const numbers = [...new Set(own.flatMap(({ section }) => section ?? []))];
	return numbers.filter((no) => own.every(({ id, section }) => section !== no || tables[id] === 'absent'));
}

const isWording = ({ check }: Finding): boolean => /^(?:l\.|s\.|p\.(?:year|published|fee))/.test(check);

describe('the wording of reports without mistakes', () => {
	it.each([
		{ from: 2014, to: 2020 },
		{ from: 2021, to: 2025 }
	])('raises nothing but the tables left out, in $from to $to', { timeout: 120_000 }, async (years) => {
		const plan = { townships: 310, years, seed: 'clean-wording', formats: ['txt', 'html'] as const };
		let read = 0;
		for (const { path, bytes, truth } of forgeDocuments(CITY, plan)) {
			if (read === DOCUMENTS) break;
			read++;
			const reading = readReport(await readDocument(bytes, path.slice(path.lastIndexOf('/') + 1)), REGISTER);
			const found = reading.kind === 'annual-report' ? reading.findings.filter(isWording) : [];
			const expected = sectionsWithoutTables(truth).map((section) => `s.table_absent ${section}`);
			expect({ path, found: found.map(({ check, params }) => `${check} ${params['section'] ?? JSON.stringify(params)}`) }).toEqual({
				path,
				found: expected
			});
		}
		expect(read).toBe(DOCUMENTS);
	});
});
