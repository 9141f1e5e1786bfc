import { describe, expect, it } from 'vitest';
import { FORGE_DEFAULTS } from '../../src/forge/defaults';
import { forgeDocuments } from '../../src/forge/forge-documents';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { MISTAKES } from '../../src/forge/mistakes/mistakes';
import { inventCity } from '../../src/forge/place/invent-city';
import { createRandom } from '../../src/forge/random';
import { FORMATS } from '../../src/forge/write/formats';
import { differences, foundIn } from './found-in';

/** Documents of each kind of mistake, pairs of kinds, and documents without a mistake; `MISTAKES=50` plants fifty times as many. */
const TIMES = Number(process.env['MISTAKES'] ?? 1);
const EACH = 4 * TIMES;
const PAIRS = 16 * TIMES;
const OF_A_PAIR = 2;
const CLEAN_TOWNSHIPS = 12 * TIMES;
const PATIENCE = { timeout: 120_000 * Math.max(1, TIMES / 10) };

/** Copies need the other report: `copied.test.ts` has them. */
const NOT_YET = /^c\./;
const isChecked = (check: string): boolean => !NOT_YET.test(check);

const KINDS = MISTAKES.map(({ kind }) => kind);
const checkOf = (kind: string): string => kind.replace(/:.*/, '');

/** Years in whose form a mistake can be. */
function yearsOf(kinds: readonly string[]): ForgePlan['years'] {
	if (kinds.some((kind) => /^g1\.|:published$/.test(kind))) return { from: 2014, to: 2018 };
	if (kinds.some((kind) => /^x\.(?:items|disclosed)|^t2\.(?:disclosed|procurement|items)/.test(kind))) return { from: 2019, to: 2020 };
	return { from: 2019, to: 2024 };
}

/** How many documents of a plan have all of some kinds, and what differs from the truth in those and in their bodies' other documents. */
async function planted(
	kinds: readonly string[],
	townships: number,
	count: number
): Promise<{ readonly documents: number; readonly wrong: readonly string[] }> {
	const plan = { townships, years: yearsOf(kinds), seed: kinds.join(' and '), formats: FORMATS, mistakes: kinds };
	const checks = kinds.map(checkOf);
	const has = (findings: readonly { readonly check: string }[]): boolean =>
		checks.every((check) => findings.some((finding) => finding.check === check));
	const wrong: string[] = [];
	let documents = 0;
	for await (const checked of foundIn(plan, (truths) => truths.some(({ findings }) => has(findings)))) {
		if (documents >= count) break;
		if (has(checked.truth.findings)) documents++;
		wrong.push(...differences(checked, isChecked));
	}
	return { documents, wrong };
}

describe('mistakes', () => {
	it.each(KINDS)('%s is found where it was planted, with what follows from it and nothing else', PATIENCE, async (kind) => {
		const { documents, wrong } = await planted([kind], 120, EACH);
		expect(wrong).toEqual([]);
		expect(documents).toBeGreaterThanOrEqual(3);
	});

	it('are found where two kinds meet in a report', PATIENCE, async () => {
		const random = createRandom('pairs');
		const wrong: string[] = [];
		let met = 0;
		for (let i = 0; i < PAIRS; i++) {
			const pair = random.shuffle(KINDS).slice(0, 2);
			const found = await planted(pair, 20, OF_A_PAIR);
			met += Number(found.documents > 0);
			wrong.push(...found.wrong.map((line) => `${pair.join(' and ')}: ${line}`));
		}
		expect(wrong).toEqual([]);
		expect(met).toBeGreaterThan(PAIRS / 3);
	});

	it.each([
		[2014, 2018],
		[2019, 2025]
	])('are not found where there are none: reports of %i to %i', PATIENCE, async (from, to) => {
		const plan = { townships: CLEAN_TOWNSHIPS, years: { from, to }, seed: `clean ${from}`, formats: FORMATS };
		const wrong: string[] = [];
		let documents = 0;
		for await (const checked of foundIn(plan, () => true)) {
			wrong.push(...differences(checked, isChecked));
			documents++;
		}
		expect(documents).toBeGreaterThan(CLEAN_TOWNSHIPS * 4);
		expect(wrong).toEqual([]);
	});
});

describe('the demo city', { timeout: 60_000 }, () => {
	const city = inventCity(FORGE_DEFAULTS.townships, FORGE_DEFAULTS.seed);
	const [files, clean] = [{}, { mistakes: [] }].map((other) => [...forgeDocuments(city, { ...FORGE_DEFAULTS, ...other })]);

	it('has every kind of mistake that its forms can have, in about one report of six', () => {
		const own = new Set((files ?? []).flatMap(({ truth }) => truth.findings.map(({ check }) => check)));
		const elsewhere = /^g1\.|^x\.(?:items|disclosed)|^t2\.(?:disclosed|procurement|items)/;
		expect(KINDS.map(checkOf).filter((check) => !elsewhere.test(check) && !own.has(check))).toEqual([]);
		const mistaken = (files ?? []).filter(({ truth }) => truth.findings.length > 0).length;
		expect(mistaken / (files ?? []).length).toBeGreaterThan(0.15);
		expect(mistaken / (files ?? []).length).toBeLessThan(0.27);
	});

	it('is the same otherwise as without mistakes', () => {
		expect(files?.map(({ path }) => path)).toEqual(clean?.map(({ path }) => path));
		const changed = (files ?? []).filter(({ bytes }, i) => Buffer.compare(bytes, clean?.[i]?.bytes ?? Buffer.alloc(0)) !== 0);
		expect(changed.length).toBeGreaterThan(20);
		expect(changed.length).toBeLessThan(42);
		for (const { truth } of clean ?? []) {
			expect(truth.findings.filter(({ check }) => check !== 's.table_absent')).toEqual([]);
		}
	});
});
