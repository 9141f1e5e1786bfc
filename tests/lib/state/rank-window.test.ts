import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import type { Comparison } from '../../../src/lib/queries/comparison';
import type { RankRow } from '../../../src/lib/queries/rank-rows';
import { RankWindow } from '../../../src/lib/state/rank-window.svelte';
import { ALL } from '../queries/compare-fixture';

const COMPARISON: Comparison = {
	measure: 'requests_new',
	denominator: null,
	min: 30,
	scope: ALL,
	year: 2024,
	sort: 'most',
	picks: [],
	only: false
};

const row = (index: number) => ({ body_id: String(index) }) as RankRow;

/** An engine that answers each window by its offset, and fails as often as told. */
function engineOf(failures: number): { readonly engine: Engine; readonly asked: number[] } {
	const asked: number[] = [];
	let left = failures;
	const engine = {
		query: (_sql: string, params: readonly unknown[]) => {
			const [limit, offset] = params.slice(-3, -1).map(Number) as [number, number];
			asked.push(offset);
			if (left-- > 0) return Promise.reject(new Error('gone'));
			return Promise.resolve(Array.from({ length: limit }, (_, index) => row(offset + index)));
		}
	} as unknown as Engine;
	return { engine, asked };
}

describe('RankWindow', () => {
	const first = Array.from({ length: 500 }, (_, index) => row(index));

	it('has the rows that came with the page, and asks for others by the page, each once', async () => {
		const { engine, asked } = engineOf(0);
		const rows = new RankWindow(COMPARISON, first, () => Promise.resolve(engine));
		await rows.need(0, 399);
		expect([rows.row(0)?.body_id, rows.row(900), asked]).toEqual(['0', undefined, []]);
		await rows.need(850, 1010);
		await rows.need(900, 1000);
		expect(asked).toEqual([800, 1000]);
		expect([rows.row(850)?.body_id, rows.row(1010)?.body_id]).toEqual(['850', '1010']);
	});

	it('joins what came with the page and the page it ends in', async () => {
		const { engine, asked } = engineOf(0);
		const rows = new RankWindow(COMPARISON, first, () => Promise.resolve(engine));
		await rows.need(480, 520);
		expect(asked).toEqual([400]);
		expect(['499', '500']).toEqual([rows.row(499)?.body_id, rows.row(500)?.body_id]);
	});

	it('asks again for what it could not get', async () => {
		const { engine, asked } = engineOf(1);
		const rows = new RankWindow(COMPARISON, first, () => Promise.resolve(engine));
		await rows.need(600, 601);
		expect(rows.row(600)).toBeUndefined();
		await rows.need(600, 601);
		expect([rows.row(600)?.body_id, asked]).toEqual(['600', [600, 600]]);
	});
});
