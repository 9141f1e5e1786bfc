import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex } from '../../src/core/region/region-index';
import { readDocument } from '../../src/documents/read-document';
import { DEVIATIONS } from '../../src/forge/deviate/deviations';
import { forgeDocuments } from '../../src/forge/forge-documents';
import { inventCity } from '../../src/forge/place/invent-city';
import { createRandom } from '../../src/forge/random';
import { FORMATS, type Format } from '../../src/forge/write/formats';
import { silentlyWrong } from './silently-wrong';

const CITY = inventCity(40, 'deviations');
const REGISTER = buildRegionIndex(CITY.regions);
const YEARS = { from: 2014, to: 2025 };
const EACH = 20;
const COMBINATIONS = 30;
const OF_EACH_COMBINATION = 8;

/** Formats that can have all of some deviations. */
const formatsOf = (numbers: readonly number[]): readonly Format[] =>
	FORMATS.filter((format) => DEVIATIONS.every(({ no, formats }) => !numbers.includes(no) || (formats ?? FORMATS).includes(format)));

/** Faults of reading some documents with deviations: figures silently wrong, wrong years, reports not taken for one. */
async function faults(numbers: readonly number[], formats: readonly Format[], seed: string, count: number): Promise<readonly string[]> {
	const found: string[] = [];
	let left = count;
	for (const { path, bytes, truth } of forgeDocuments(CITY, { townships: 40, years: YEARS, seed, formats, deviations: numbers })) {
		if (left-- === 0) break;
		const reading = readReport(await readDocument(bytes, path.slice(path.lastIndexOf('/') + 1)), REGISTER);
		const of = `${seed}, ${numbers.join(' and ')}, ${path}`;
		if (reading.kind !== 'annual-report') found.push(`${of}: ${reading.reason}`);
		else if (reading.year !== null && reading.year !== truth.year) found.push(`${of}: ${truth.year} read as ${reading.year}`);
		found.push(...silentlyWrong(truth, reading).map((wrong) => `${of}: ${wrong}`));
	}
	return found;
}

describe('documents that differ from the form', () => {
	it('come in the thirty ways that are known', () => {
		expect(DEVIATIONS.map(({ no }) => no)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
	});

	it.each(DEVIATIONS.map(({ no, en }) => [no, en] as const))('%i, %s: no figure is silently wrong', { timeout: 60_000 }, async (no) => {
		expect(await faults([no], formatsOf([no]), `deviation ${no}`, EACH)).toEqual([]);
	});

	it('are read without a silently wrong figure where several ways meet', { timeout: 120_000 }, async () => {
		const random = createRandom('combined');
		const found: string[] = [];
		for (let i = 0; i < COMBINATIONS; i++) {
			const numbers = random.shuffle(DEVIATIONS.map(({ no }) => no)).slice(0, random.int(2, 5));
			const formats = formatsOf(numbers);
			if (formats.length > 0) found.push(...(await faults(numbers, formats, `combination ${i}`, OF_EACH_COMBINATION)));
		}
		expect(found).toEqual([]);
	});
});
