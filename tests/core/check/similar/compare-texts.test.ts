import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../../src/core/check/similar/compare-texts';
import { findCandidates } from '../../../../src/core/check/similar/find-candidates';
import { FIXED_WORDS } from '../../../../src/core/check/similar/fixed-words';
import { leastShared } from '../../../../src/core/check/similar/least-shared';
import { sharedPassages } from '../../../../src/core/check/similar/shared-passages';
import { sharedRuns } from '../../../../src/core/check/similar/shared-runs';
import { SHINGLE, shingles } from '../../../../src/core/check/similar/shingles';
import { weighShingles, weightOf } from '../../../../src/core/check/similar/shingle-weights';
import { maskReport } from '../../../../src/core/check/similar/mask-report';

/** A text of characters that no other number has. */
const textOf = (number: number, length: number): string =>
	Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + ((number * 977 + i * 31 + ((number * i) % 7)) % 20_000))).join('');
const rare = textOf(1, 400);

describe('shingles', () => {
	it('have the same hash wherever they stand', () => {
		const text = `${rare}x${rare}`;
		const hashes = shingles(text);
		expect(hashes.length).toBe(text.length - SHINGLE + 1);
		expect(hashes[3]).toBe(hashes[rare.length + 4]);
		expect(new Set(shingles(rare)).size).toBe(rare.length - SHINGLE + 1);
		expect(shingles('甲乙').length).toBe(0);
	});

	it('weigh 1 when two reports have them, and less the more have them', () => {
		expect(weightOf(2, 40)).toBe(1);
		expect(weightOf(40, 40)).toBeLessThan(0.01);
		expect(weightOf(5, 40)).toBeGreaterThan(weightOf(20, 40));
	});

	it('weigh nothing where they are words of the form', () => {
		const weights = weighShingles([rare]);
		const form = FIXED_WORDS.find((words) => words.length > SHINGLE) ?? '';
		expect([...shingles(form)].map(weights.weight)).toEqual([...shingles(form)].map(() => 0));
		expect(weights.weight(shingles(rare)[0] ?? 0)).toBe(1);
	});
});

describe('sharedRuns', () => {
	it('gives passages that are the same in both, as long as they can be, none twice', () => {
		const piece = fc.constantFrom(textOf(2, 20), textOf(3, 12), textOf(4, 9), '甲', '乙丙');
		const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(text, text, (one, other) => {
				const runs = sharedRuns(one, other);
				const taken = new Set<number>();
				const otherTaken = new Set<number>();
				for (const { start, otherStart, length } of runs) {
					expect(length).toBeGreaterThanOrEqual(SHINGLE);
					expect(one.slice(start, start + length)).toBe(other.slice(otherStart, otherStart + length));
					for (let i = 0; i < length; i++) {
						expect(taken.has(start + i) || otherTaken.has(otherStart + i)).toBe(false);
						taken.add(start + i);
						otherTaken.add(otherStart + i);
					}
				}
			})
		);
	});

	it('finds what was moved', () => {
		const [a, b] = [textOf(5, 30), textOf(6, 20)];
		expect(sharedRuns(`${a}甲${b}`, `${b}乙${a}`)).toEqual([
			{ start: 0, otherStart: 21, length: 30 },
			{ start: 31, otherStart: 0, length: 20 }
		]);
	});

	it('does not take long over a text that repeats itself', () => {
		expect(sharedRuns('啊'.repeat(5000), '啊'.repeat(5000)).length).toBeGreaterThan(0);
	});
});

describe('compareTexts', () => {
	it('counts a whole copy as all, and strangers as nothing', () => {
		const texts = [rare, rare, textOf(9, 400)];
		const weights = weighShingles(texts);
		expect(compareTexts(rare, rare, weights)).toMatchObject({ share: 1, characters: 400, isNearlySame: true });
		expect(compareTexts(rare, texts[2] ?? '', weights)).toEqual({ share: 0, characters: 0, runs: [], isNearlySame: false });
		expect(findCandidates(weights)).toEqual([[0, 1]]);
	});

	it('calls nobody a copy for what all forty reports have', () => {
		const template = textOf(7, 300);
		const texts = Array.from({ length: 40 }, (_, i) => template + textOf(100 + i, 150));
		const weights = weighShingles(texts);
		const { share, characters, isNearlySame } = compareTexts(texts[0] ?? '', texts[1] ?? '', weights);
		expect(characters).toBeGreaterThanOrEqual(300);
		expect(share).toBeLessThan(0.1);
		expect(isNearlySame).toBe(false);
	});

	it('says nothing of texts with hardly anything of their own', () => {
		const short = textOf(8, 40);
		expect(compareTexts(short, short, weighShingles([short, short])).isNearlySame).toBe(false);
		expect(leastShared(1000)).toBeCloseTo(505.5, 0);
	});
});

it('places shared passages in both documents, parted where a paragraph ends', () => {
	const names = { name: '', shortName: '', places: [] };
	const one = maskReport(
		new Map([
			[0, '围绕惠农补贴逐月核对，台账清楚。'],
			[2, '办事少跑弯路，反响较好。']
		]),
		names
	);
	const other = maskReport(new Map([[5, '前言，围绕惠农补贴，逐月核对台账清楚。办事少跑弯路反响较好。']]), names);
	const passages = sharedPassages(one, other, sharedRuns(one.text, other.text));
	expect(passages).toEqual([
		{ at: { block: 0, start: 0, end: 15 }, other: { block: 5, start: 3, end: 18 } },
		{ at: { block: 2, start: 0, end: 11 }, other: { block: 5, start: 19, end: 29 } }
	]);
});
