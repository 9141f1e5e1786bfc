import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatedMetric } from '../../../src/forge/facts/invented-report';
import { clause } from '../../../src/forge/prose/clauses';
import { numeral } from '../../../src/forge/prose/numeral';
import { createRandom } from '../../../src/forge/random';
import { inventedReports } from '../support';

/** The number that a numeral stands for, digits and 万 alone. */
function valueOf(text: string): number {
	const match = /([\d.]+)(万?)/.exec(text);
	return Math.round(Number(match?.[1]) * (match?.[2] === '万' ? 10_000 : 1));
}

describe('numeral', () => {
	it('says the value and the qualifier, never a closer number than it was told', () => {
		const stated = fc.record({
			metric: fc.constant('readership_views'),
			value: fc.oneof(
				fc.nat(20_000),
				fc.nat(500).map((n) => n * 1000)
			),
			qualifier: fc.constantFrom<StatedMetric['qualifier']>('at_least', 'approx', null)
		});
		fc.assert(
			fc.property(stated, fc.string(), (figure, seed) => {
				const text = numeral(figure, '次', createRandom(seed));
				expect(valueOf(text)).toBe(figure.value);
				expect(/[余多超]/.test(text)).toBe(figure.qualifier === 'at_least');
				expect(/[约近]|左右/.test(text)).toBe(figure.qualifier === 'approx');
				expect(text).toContain('次');
			})
		);
	});
});

describe('clause', () => {
	it('has words for every metric that is invented', () => {
		for (const report of inventedReports(120, 'clauses')) {
			for (const figure of report.narrative) expect(clause(figure, createRandom('any'))).not.toContain('#');
		}
	});

	it('says in words that no request came and no fee was taken', () => {
		const none = (metric: string, seed: string): string => clause({ metric, value: 0, qualifier: null }, createRandom(seed));
		for (const seed of ['a', 'b', 'c', 'd', 'e']) {
			expect(none('requests_received', seed)).toMatch(/未收到|没有收到|申请0件|无依申请公开/);
			expect(none('information_processing_fee', seed)).toMatch(/未收取|没有收取/);
		}
	});

	it('refuses a metric it has no words for', () => {
		expect(() => clause({ metric: 'weather', value: 1, qualifier: null }, createRandom('x'))).toThrow('weather');
	});
});
