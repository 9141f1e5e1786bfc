import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FORGE_DEFAULTS } from '../../src/forge/defaults';
import { forgeDocuments, type SourceFile } from '../../src/forge/forge-documents';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { inventCity } from '../../src/forge/place/invent-city';

const PLAN: ForgePlan = { ...FORGE_DEFAULTS };
const forge = (plan: ForgePlan): readonly SourceFile[] => [...forgeDocuments(inventCity(plan.townships, plan.seed), plan)];

describe('forgeDocuments', { timeout: 60_000 }, () => {
	it('gives the same bytes for the same seed and others for another', () => {
		const fingerprints = (plan: ForgePlan): readonly string[] =>
			forge(plan).map(
				({ path, bytes, truth }) => `${path} ${createHash('sha256').update(bytes).update(JSON.stringify(truth)).digest('hex')}`
			);
		const first = fingerprints(PLAN);
		expect(fingerprints(PLAN)).toEqual(first);
		expect(fingerprints({ ...PLAN, seed: 'other' })[0]).not.toBe(first[0]);
	});

	it('writes all townships and years but a few, no file twice', () => {
		const files = forge(PLAN);
		expect(files.length).toBeGreaterThan(180);
		expect(files.length).toBeLessThan(200);
		expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
		expect(new Set(files.map((file) => file.truth.body_id)).size).toBe(40);
	});

	it('keeps to the years and formats asked for', () => {
		const files = forge({ ...PLAN, years: { from: 2023, to: 2024 }, formats: ['html'] });
		expect(new Set(files.map((file) => file.truth.year))).toEqual(new Set([2023, 2024]));
		expect(files.every((file) => file.path.endsWith('.html'))).toBe(true);
	});

	it('says of every cell what it prints', () => {
		for (const { truth } of forge(PLAN)) {
			for (const { value, state } of Object.values(truth.figures)) expect(value === null).toBe(state !== 'number');
			expect(truth.sections.map((section) => section.no)).toEqual([1, 2, 3, 4, 5, 6]);
		}
	});

	it('writes every page style, text shape, encoding and line end', () => {
		const files = forge({ ...PLAN, townships: 80 });
		const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
		const isUtf8 = (bytes: Uint8Array): boolean => {
			try {
				return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== '';
			} catch {
				return false;
			}
		};
		const latin = files.map(({ bytes }) => new TextDecoder('latin1').decode(bytes));
		const kinds: Readonly<Record<string, number>> = {
			article: latin.filter((text) => text.includes('<div class="article">')).length,
			portal: latin.filter((text) => text.includes('<o:p>')).length,
			plain: latin.filter((text) => text.includes('<center>')).length,
			flattened: latin.filter((text) => /\n\t[^\t\n]+\r?\n\t/.test(text)).length,
			tabbed: latin.filter((text) => /\t\d+\t\d+\t\d+/.test(text)).length,
			utf8Mark: files.filter(({ bytes }) => begins(bytes, 0xef, 0xbb, 0xbf)).length,
			utf16: files.filter(({ bytes }) => begins(bytes, 0xff, 0xfe)).length,
			gb18030: files.filter(({ bytes }) => !begins(bytes, 0xff, 0xfe) && !isUtf8(bytes)).length,
			carriageReturns: latin.filter((text) => text.includes('\r\n')).length
		};
		for (const [kind, count] of Object.entries(kinds)) expect(count, kind).toBeGreaterThan(5);
	});
});
