import { describe, expect, it } from 'vitest';
import { measureSimilarity } from '../../../support/similarity/measure-similarity';

describe('copies planted among reports', { timeout: 60_000 }, () => {
	it.each(['one', 'two'])('are found where reports have sentences of their own, and nothing else is (%s)', (seed) => {
		const { kinds, pairs, pasts } = measureSimilarity(60, 5, 'own', seed);
		for (const kind of ['renamed', 'replaced_10', 'replaced_30', 'past_updated'] as const) {
			expect([kind, kinds[kind]]).toEqual([kind, { planted: 5, found: 5 }]);
		}
		for (const kind of ['form_only', 'past_rewritten'] as const) expect([kind, kinds[kind]]).toEqual([kind, { planted: 5, found: 0 }]);
		expect(pairs.planted).toBe((60 * 59) / 2 - 25);
		expect([pairs.found, pasts.found]).toEqual([0, 0]);
	});

	it.each([40, 120])('are found whole even among %i reports of stock sentences, and nothing else is', (bodies) => {
		const { kinds, pairs, pasts } = measureSimilarity(bodies, 3, 'stock', 'stock');
		expect(kinds.renamed).toEqual({ planted: 3, found: 3 });
		expect([kinds.form_only.found, kinds.past_rewritten.found, pairs.found, pasts.found]).toEqual([0, 0, 0, 0]);
	});
});
