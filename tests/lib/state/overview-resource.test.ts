import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { EngineError } from '../../../src/lib/engine/engine-error';
import type { Scope } from '../../../src/lib/queries/scope';
import { OverviewResource } from '../../../src/lib/state/overview-resource.svelte';

const SCOPE: Scope = { region: null, from: null, to: null, level: 'township', type: null };

/** An engine that knows one data set without reports, and is opened when told. */
function engineNamed(title: string): Engine {
	return {
		query: async <Row extends object>(sql: string): Promise<Row[]> => {
			const row = sql.includes('title_zh')
				? { title_zh: title, roster: false }
				: sql.includes('last_year')
					? { reports: 0, first_year: null, last_year: null }
					: null;
			return Promise.resolve(row === null ? [] : [row as Row]);
		},
		close: () => Promise.resolve()
	};
}

describe('OverviewResource', () => {
	it('holds the rows of the scope asked for', async () => {
		const resource = new OverviewResource();
		expect([resource.phase, resource.data]).toEqual(['loading', null]);
		await resource.load(() => Promise.resolve(engineNamed('a')), SCOPE);
		expect([resource.phase, resource.data?.dataset.title_zh]).toEqual(['ready', 'a']);
	});
	it('drops an answer that comes after a later question', async () => {
		const resource = new OverviewResource();
		let open: (engine: Engine) => void = () => undefined;
		const slow = resource.load(() => new Promise<Engine>((resolve) => (open = resolve)), SCOPE);
		await resource.load(() => Promise.resolve(engineNamed('later')), SCOPE);
		open(engineNamed('earlier'));
		await slow;
		expect(resource.data?.dataset.title_zh).toBe('later');
	});
	it('keeps the code of a failure, and recovers', async () => {
		const resource = new OverviewResource();
		await resource.load(() => Promise.reject(new EngineError('data_truncated', 'x')), SCOPE);
		expect([resource.phase, resource.code]).toEqual(['failed', 'data_truncated']);
		await resource.load(() => Promise.reject(new Error('x')), SCOPE);
		expect(resource.code).toBe('query_failed');
		await resource.load(() => Promise.resolve(engineNamed('a')), SCOPE);
		expect(resource.phase).toBe('ready');
	});
});
