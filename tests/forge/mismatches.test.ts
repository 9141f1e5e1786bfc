import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex } from '../../src/core/region/region-index';
import { readDocument } from '../../src/documents/read-document';
import { forgeDocuments } from '../../src/forge/forge-documents';
import { inventCity } from '../../src/forge/place/invent-city';
import type { Truth } from '../../src/forge/truth';
import { mismatches } from './mismatches';

const CITY = inventCity(3, 'mismatch');
const [FILE] = forgeDocuments(CITY, { townships: 3, years: { from: 2023, to: 2023 }, seed: 'mismatch', formats: ['html'] });
if (FILE === undefined) throw new Error('no document');
const DOCUMENT = await readDocument(FILE.bytes, 'report.html');
const READING = readReport(DOCUMENT, buildRegionIndex(CITY.regions));
const against = (changes: Partial<Truth>): readonly string[] => mismatches({ ...FILE.truth, ...changes }, DOCUMENT, READING);
const FIGURE = 'requests.new_requests.total';

describe('mismatches', () => {
	it('finds none where reading and truth agree', () => {
		expect(against({})).toEqual([]);
	});

	it.each<[string, Partial<Truth>]>([
		['year', { year: 2022 }],
		['body', { body_id: '990101009' }],
		['published', { published: '1999-01-01' }],
		['sections', { sections: [] }],
		['requests_received', { narrative: { ...FILE.truth.narrative, requests_received: { value: 4711, qualifier: null } } }],
		[FIGURE, { figures: { ...FILE.truth.figures, [FIGURE]: { value: 4711, state: 'number' } } }],
		[FIGURE, { figures: { ...FILE.truth.figures, [FIGURE]: { value: null, state: 'blank' } } }],
		['art20_1.rules.issued_this_year', { figures: {} }]
	])('names %s where the truth differs', (what, changes) => {
		expect(against(changes).some((line) => line.startsWith(`${what}:`))).toBe(true);
	});

	it('finds a figure that the truth does not have', () => {
		expect(against({ figures: {} })).toHaveLength(Object.keys(FILE.truth.figures).length);
	});

	it('finds a locator that points elsewhere', () => {
		if (READING.kind !== 'annual-report') throw new Error('not read');
		const moved = READING.figures.map((figure) => ({ ...figure, at: { block: 0, start: 0, end: 1 } }));
		expect(mismatches(FILE.truth, DOCUMENT, { ...READING, figures: moved })).toHaveLength(moved.length);
	});
});
