import { describe, expect, it } from 'vitest';
import type { Block, SourceDocument } from '../../src/core/model/block';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex } from '../../src/core/region/region-index';
import { readDocument } from '../../src/documents/read-document';
import { forgeDocuments } from '../../src/forge/forge-documents';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { inventCity } from '../../src/forge/place/invent-city';
import { createRandom, type Random } from '../../src/forge/random';
import { silentlyWrong } from './silently-wrong';

const TOWNSHIPS = 50;
const SEED = 'damaged';
const CITY = inventCity(TOWNSHIPS, SEED);
const REGISTER = buildRegionIndex(CITY.regions);
/** Damages tried on each document. */
const TRIES = 6;

/** One thing of a list lost or said twice. */
function damageList<T>(items: readonly T[], at: number, lost: boolean): T[] {
	return items.flatMap((item, index) => (index !== at ? [item] : lost ? [] : [item, item]));
}

/** The document with one line or one table cell lost or doubled, and what was done. */
function damage(document: SourceDocument, random: Random): readonly [SourceDocument, string] {
	const lost = random.chance(50);
	const place = random.int(0, document.blocks.length - 1);
	const block = document.blocks[place] as Block;
	const what = `${lost ? 'lost' : 'doubled'} in block ${place}`;
	if (block.kind !== 'table')
		return [{ ...document, blocks: damageList(document.blocks, place, lost) }, `${what}: ${block.kind === 'paragraph' ? block.text : ''}`];
	const row = random.int(0, block.rows.length - 1);
	const cells = block.rows[row] ?? [];
	const cell = random.int(0, cells.length - 1);
	const rows = block.rows.map((other, index) => (index === row ? damageList(other, cell, lost) : other));
	const blocks = document.blocks.map((other, index) => (index === place ? { ...block, rows } : other));
	return [{ ...document, blocks }, `${what}, row ${row}, cell ${cell}: ${cells[cell]?.text ?? ''}`];
}

describe('documents with one line or cell lost or doubled', () => {
	it.each<[number, number]>([
		[2014, 2016],
		[2019, 2020],
		[2021, 2023]
	])('never give another number in silence: %d to %d', { timeout: 120_000 }, async (from, to) => {
		const random = createRandom('damage');
		const plan: ForgePlan = { townships: TOWNSHIPS, years: { from, to }, seed: SEED, formats: ['txt', 'tsv', 'html'] };
		const wrong: string[] = [];
		let tried = 0;
		for (const { path, bytes, truth } of forgeDocuments(CITY, plan)) {
			const document = await readDocument(bytes, path.slice(path.lastIndexOf('/') + 1));
			for (let i = 0; i < TRIES; i++) {
				const [damaged, what] = damage(document, random);
				const found = silentlyWrong(truth, readReport(damaged, REGISTER));
				tried++;
				if (found.length > 0) wrong.push(`${path} ${what}: ${found.slice(0, 3).join('; ')}`);
			}
		}
		expect(tried).toBeGreaterThan(400);
		expect(wrong).toEqual([]);
	});
});
