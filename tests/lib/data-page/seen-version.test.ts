import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepSeenVersion, seenVersion } from '../../../src/lib/data-page/seen-version';

const SEEN = { version: 'abc', reports: 312, bodies: 280 };

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
	const kept = new Map<string, string>();
	return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the version seen last', () => {
	it('is none on a first visit, then what was kept, for each data set by itself', () => {
		vi.stubGlobal('localStorage', storage());
		expect(seenVersion('real')).toBeNull();
		keepSeenVersion('real', SEEN);
		expect(seenVersion('real')).toEqual(SEEN);
		expect(seenVersion('demo')).toBeNull();
	});

	it.each(['', '{', '[]', 'null', '1', '{"version":1}', '{"version":"a","reports":"3","bodies":2}'])('is none where %j is kept', (text) => {
		vi.stubGlobal('localStorage', { getItem: () => text });
		expect(seenVersion('real')).toBeNull();
	});

	it('is none where storage is forbidden, and keeping it does no harm', () => {
		const refuse = (): never => {
			throw new DOMException('forbidden', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
		expect(seenVersion('real')).toBeNull();
		expect(() => keepSeenVersion('real', SEEN)).not.toThrow();
	});
});
