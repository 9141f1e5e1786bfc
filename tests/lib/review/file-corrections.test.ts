import { expect, it } from 'vitest';
import type { Correction } from '../../../src/core/model/correction';
import { withCorrection, withoutCorrection } from '../../../src/lib/review/file-corrections';

const of = (id: string, value: number | null, state: Correction['state'] = 'number'): Correction => ({ id, value, state, at: 'now' });

it('keeps one correction a figure, the latest last', () => {
	const first = withCorrection([], of('a', 1), { value: 5, state: 'number' });
	const second = withCorrection(first, of('b', 2), { value: 5, state: 'number' });
	expect(withCorrection(second, of('a', 3), { value: 5, state: 'number' })).toEqual([of('b', 2), of('a', 3)]);
});

it('needs none where a figure is set to what was read anyway; a blank is no zero', () => {
	expect(withCorrection([of('a', 1)], of('a', 5), { value: 5, state: 'number' })).toEqual([]);
	expect(withCorrection([], of('a', 0), { value: null, state: 'blank' })).toEqual([of('a', 0)]);
	expect(withCorrection([], of('a', null, 'dash'), { value: null, state: 'blank' })).toEqual([of('a', null, 'dash')]);
});

it('takes back one and leaves the others', () => {
	expect(withoutCorrection([of('a', 1), of('b', 2)], 'a')).toEqual([of('b', 2)]);
});
