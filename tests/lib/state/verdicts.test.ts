import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serialiseVerdicts } from '../../../src/core/verdict/verdict-file';
import type { Verdict } from '../../../src/core/verdict/verdict';

const ONE: Omit<Verdict, 'decided'> = {
	body: '990101001',
	name: '松台镇人民政府',
	year: 2023,
	check: 't3.balance',
	fingerprint: '0a1b2c3d',
	verdict: 'confirmed',
	reason: ''
};
const OTHER = { ...ONE, fingerprint: 'ffffffff', verdict: 'dismissed' as const, reason: '另行统计' };

class Storage {
	readonly items = new Map<string, string>();
	refuses: string | null = null;
	getItem = (key: string): string | null => this.items.get(key) ?? null;
	setItem = (key: string, value: string): void => {
		if (this.refuses !== null) throw new DOMException('no', this.refuses);
		this.items.set(key, value);
	};
}

type Listener = (event: { readonly key: string | null; readonly newValue: string | null }) => void;

let storage: Storage;
let listeners: Listener[];

/** The verdicts of a page that has just been opened. */
async function openPage() {
	vi.resetModules();
	const { verdicts } = await import('../../../src/lib/state/verdicts.svelte');
	verdicts.start();
	return verdicts;
}

beforeEach(() => {
	storage = new Storage();
	listeners = [];
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('addEventListener', (_: string, listener: Listener) => listeners.push(listener));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('verdicts in the browser', () => {
	it('are there on the next visit', async () => {
		const first = await openPage();
		first.decide(ONE);
		first.decide(OTHER);
		first.withdraw(ONE);
		const next = await openPage();
		expect(next.on(ONE)).toBeNull();
		expect(next.on(OTHER)).toMatchObject(OTHER);
		expect(next.trouble).toBeNull();
	});

	it('keep what another tab decided meanwhile', async () => {
		const here = await openPage();
		const there = await openPage();
		there.decide(OTHER);
		here.decide(ONE);
		expect([here.on(OTHER)?.verdict, here.on(ONE)?.verdict]).toEqual(['dismissed', 'confirmed']);
		expect((await openPage()).all.size).toBe(2);
	});

	it('follow another tab', async () => {
		const here = await openPage();
		const text = serialiseVerdicts([{ ...ONE, decided: '2024-05-01T08:00:00Z' }]);
		listeners[0]?.({ key: 'something-else', newValue: text });
		expect(here.all.size).toBe(0);
		listeners[0]?.({ key: 'gongkai-verdicts', newValue: text });
		expect(here.on(ONE)?.verdict).toBe('confirmed');
		listeners[0]?.({ key: 'gongkai-verdicts', newValue: '{"format":"gongkai-verdicts","version":9}' });
		expect(here.on(ONE)?.verdict).toBe('confirmed');
		listeners[0]?.({ key: null, newValue: null });
		expect(here.on(ONE)).toBeNull();
	});

	it.each([
		['QuotaExceededError', 'full'],
		['SecurityError', 'denied']
	])('hold for the visit where storage answers %s', async (refuses, trouble) => {
		const page = await openPage();
		page.decide(ONE);
		storage.refuses = refuses;
		page.decide(OTHER);
		expect(page.trouble).toBe(trouble);
		expect(page.all.size).toBe(2);
		listeners[0]?.({ key: 'gongkai-verdicts', newValue: serialiseVerdicts([]) });
		expect(page.all.size).toBe(2);
		storage.refuses = null;
		page.withdraw(ONE);
		expect(page.trouble).toBeNull();
		expect((await openPage()).on(OTHER)).toMatchObject(OTHER);
	});

	it('begin empty where storage is forbidden, and hold for the visit', async () => {
		vi.stubGlobal('localStorage', undefined);
		const page = await openPage();
		page.decide(ONE);
		expect([page.trouble, page.on(ONE)?.verdict]).toEqual(['denied', 'confirmed']);
	});

	it('put aside what cannot be read', async () => {
		storage.items.set('gongkai-verdicts', '{"from":"another program"}');
		const page = await openPage();
		expect(page.trouble).toBe('unreadable');
		page.decide(ONE);
		expect(storage.items.get('gongkai-verdicts-unreadable')).toBe('{"from":"another program"}');
		expect((await openPage()).on(ONE)).toMatchObject(ONE);
	});

	it('come back after all were removed', async () => {
		const page = await openPage();
		page.decide(ONE);
		page.removeAll();
		expect([page.all.size, page.canBringBack]).toEqual([0, true]);
		page.decide(OTHER);
		page.bringBack();
		expect([page.all.size, page.canBringBack]).toEqual([2, false]);
	});

	it('say what became of a file', async () => {
		const page = await openPage();
		page.decide(ONE);
		const text = page.text();
		expect(page.take(text)).toEqual({ added: 0, newer: 0, older: 0, unchanged: 1, conflicts: 0, refused: [] });
		page.removeAll();
		expect(page.take(text)).toMatchObject({ added: 1, unchanged: 0 });
		expect(page.take('nonsense')).toMatchObject({ added: 0, refused: [{ place: 'file', fault: 'no_json' }] });
		expect(page.on(ONE)).toMatchObject(ONE);
	});
});
