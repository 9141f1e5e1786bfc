import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { EngineError } from '../../../src/lib/engine/engine-error';
import { PageResource } from '../../../src/lib/state/page-resource.svelte';

const ENGINE: Engine = { query: () => Promise.resolve([]), close: () => Promise.resolve() };
const open = (): Promise<Engine> => Promise.resolve(ENGINE);
const answer = (text: string) => (): Promise<string> => Promise.resolve(text);

describe('PageResource', () => {
	it('holds the rows of the view asked for', async () => {
		const resource = new PageResource<string>();
		expect([resource.phase, resource.answer?.data]).toEqual(['loading', undefined]);
		await resource.load(open, answer('a'));
		expect([resource.phase, resource.answer?.data]).toEqual(['ready', 'a']);
	});
	it('keeps the rows before while it asks', async () => {
		const resource = new PageResource<string>();
		await resource.load(open, answer('a'));
		const asking = resource.load(open, answer('b'));
		expect([resource.phase, resource.answer?.data]).toEqual(['loading', 'a']);
		await asking;
		expect(resource.answer?.data).toBe('b');
	});
	it('drops an answer that comes after a later question', async () => {
		const resource = new PageResource<string>();
		let opened: (engine: Engine) => void = () => undefined;
		const slow = resource.load(() => new Promise<Engine>((resolve) => (opened = resolve)), answer('earlier'));
		await resource.load(open, answer('later'));
		opened(ENGINE);
		await slow;
		expect(resource.answer?.data).toBe('later');
	});
	it('puts no more questions of a view once a later one is asked for', async () => {
		const put: string[] = [];
		let answerFirst = (): void => undefined;
		const engine: Engine = {
			...ENGINE,
			query: (sql) => {
				put.push(sql);
				return put.length > 1 ? Promise.resolve([]) : new Promise((resolve) => (answerFirst = () => resolve([])));
			}
		};
		const inTurn =
			(name: string) =>
			async (one: Engine): Promise<string> => {
				await one.query(`${name} 1`);
				await one.query(`${name} 2`);
				return name;
			};
		const resource = new PageResource<string>();
		const early = resource.load(() => Promise.resolve(engine), inTurn('early'));
		await vi.waitFor(() => expect(put).toEqual(['early 1']));
		const late = resource.load(() => Promise.resolve(engine), inTurn('late'));
		answerFirst();
		await Promise.all([early, late]);
		expect(put).toEqual(['early 1', 'late 1', 'late 2']);
		expect([resource.phase, resource.answer?.data]).toEqual(['ready', 'late']);
	});
	it('keeps the code of a failure, and recovers', async () => {
		const resource = new PageResource<string>();
		await resource.load(() => Promise.reject(new EngineError('data_truncated', 'x')), answer('a'));
		expect([resource.phase, resource.code]).toEqual(['failed', 'data_truncated']);
		await resource.load(open, () => Promise.reject(new Error('x')));
		expect(resource.code).toBe('query_failed');
		await resource.load(open, answer('a'));
		expect(resource.phase).toBe('ready');
	});
});
