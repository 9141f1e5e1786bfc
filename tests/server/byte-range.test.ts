import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteRange } from '../../src/server/byte-range';

describe('byteRange', () => {
	test.each([
		['bytes=0-0', 10, { start: 0, end: 0 }],
		['bytes=0-', 10, { start: 0, end: 9 }],
		['bytes=4-6', 10, { start: 4, end: 6 }],
		['bytes=4-600', 10, { start: 4, end: 9 }],
		['bytes=-3', 10, { start: 7, end: 9 }],
		['bytes=-30', 10, { start: 0, end: 9 }],
		['bytes=10-', 10, 'unsatisfiable'],
		['bytes=-0', 10, 'unsatisfiable'],
		['bytes=0-', 0, 'unsatisfiable'],
		['bytes=6-4', 10, null],
		['bytes=-', 10, null],
		['bytes=0-1,4-5', 10, null],
		['items=0-1', 10, null],
		['bytes=a-b', 10, null]
	])('%s of %i bytes', (header, size, expected) => {
		expect(byteRange(header, size)).toEqual(expected);
	});

	test('never leaves the file', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), fc.nat(), (first, last, size) => {
				const range = byteRange(`bytes=${first}-${last}`, size);
				if (range === null || range === 'unsatisfiable') return first >= size || last < first;
				return range.start === first && range.start <= range.end && range.end < size;
			})
		);
	});
});
