import { describe, expect, it } from 'vitest';
import { narrativeId, type Correction } from '../../../src/core/model/correction';
import { reviewedFacts } from '../../../src/lib/review/reviewed-facts';
import { reviewedReport } from '../../support/reviewed-report';

const read = reviewedReport();
const plain = await read([]);
const metric = plain.narrative.find(({ headline, qualifier }) => headline && qualifier === null)?.metric ?? '';
const [first, second] = plain.figures.map(({ id }) => id);
const SUM: Correction = { id: first ?? '', value: 777, state: 'number', at: '2026-01-01T00:00:00.000Z' };
const BLANK: Correction = { id: second ?? '', value: null, state: 'blank', at: '2026-01-01T00:00:01.000Z' };
const TEXT: Correction = { id: narrativeId(metric), value: 888, state: 'number', at: '2026-01-01T00:00:02.000Z' };
const ALL = [SUM, BLANK, TEXT];
const corrected = await read(ALL);
const onlySum = await read([SUM]);

describe('reviewedFacts', () => {
	it('has figures for each of the corrections tried', () => {
		expect(metric).not.toBe('');
		expect(corrected.corrections).toHaveLength(3);
	});

	it('shows corrections before the file is read again just as after', () => {
		const [before, after] = [reviewedFacts(plain, ALL), reviewedFacts(corrected, ALL)];
		expect(before.facts.figures).toEqual(after.facts.figures);
		expect(before.facts.narrative).toEqual(after.facts.narrative);
		expect(before.originals).toEqual(after.originals);
		expect(after.facts).toBe(corrected);
	});

	it('shows what had been read as soon as a correction is taken back', () => {
		const back = reviewedFacts(corrected, []);
		expect(back.facts.figures).toEqual(plain.figures);
		expect(back.facts.narrative.filter((figure) => figure.metric === metric)).toEqual(
			plain.narrative.filter((figure) => figure.metric === metric)
		);
		expect(back.originals.size).toBe(0);
		const one = reviewedFacts(corrected, [SUM]);
		expect(one.facts.figures).toEqual(onlySum.figures);
	});

	it('leaves a correction without a place out', () => {
		const lost: Correction = { id: 'requests.none.total', value: 1, state: 'number', at: SUM.at };
		expect(reviewedFacts(plain, [lost]).originals.size).toBe(0);
		expect(reviewedFacts(plain, [lost]).facts).toBe(plain);
	});
});
