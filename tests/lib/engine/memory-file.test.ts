import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryFile } from '../../../src/lib/engine/memory-file';

const MOST = 1_100_000;

const bytesOf = (length: number, first: number): Uint8Array => new Uint8Array(length).fill(first).fill(first + 1, length >> 1);

describe('a file in memory', () => {
	it('is empty at first, and reads nothing beyond its end', () => {
		const file = new MemoryFile();
		expect(file.getSize()).toBe(0);
		const buffer = Uint8Array.of(7, 7);
		expect(file.read(buffer, { at: 0 })).toBe(0);
		file.write(Uint8Array.of(1, 2, 3), { at: 0 });
		expect(file.read(buffer, { at: 2 })).toBe(1);
		expect([...buffer]).toEqual([3, 7]);
		expect(file.read(buffer, { at: 9 })).toBe(0);
	});

	it('fills a gap with zeros, also where something was cut off before', () => {
		const file = new MemoryFile();
		file.write(Uint8Array.of(1, 2, 3), { at: 0 });
		file.truncate(1);
		file.write(Uint8Array.of(9), { at: 4 });
		expect([...file.bytes()]).toEqual([1, 0, 0, 0, 9]);
		file.truncate(7);
		expect([...file.bytes()]).toEqual([1, 0, 0, 0, 9, 0, 0]);
		file.truncate(0);
		expect([...file.bytes()]).toEqual([]);
	});

	it('hands out a copy', () => {
		const file = new MemoryFile();
		file.write(Uint8Array.of(1), { at: 0 });
		const copy = file.bytes();
		file.write(Uint8Array.of(2), { at: 0 });
		expect([...copy]).toEqual([1]);
	});

	it('holds what an array would, whatever is written and cut off where', () => {
		const place = fc.integer({ min: 0, max: MOST });
		const step = fc.oneof(
			fc.record({ at: place, length: fc.integer({ min: 0, max: 600_000 }), first: fc.integer({ min: 0, max: 255 }) }),
			fc.record({ size: place })
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 8 }), place, (steps, from) => {
				const file = new MemoryFile();
				let expected = new Uint8Array(0);
				const resize = (size: number): void => {
					const next = new Uint8Array(size);
					next.set(expected.subarray(0, size));
					expected = next;
				};
				for (const one of steps) {
					if ('size' in one) {
						file.truncate(one.size);
						resize(one.size);
					} else {
						const bytes = bytesOf(one.length, one.first);
						expect(file.write(bytes, one)).toBe(bytes.length);
						if (bytes.length > 0) resize(Math.max(expected.length, one.at + bytes.length));
						expected.set(bytes, one.at);
					}
				}
				expect(file.getSize()).toBe(expected.length);
				expect(Buffer.compare(file.bytes(), expected)).toBe(0);
				const part = new Uint8Array(300_000);
				const read = file.read(part, { at: from });
				expect(Buffer.compare(part.subarray(0, read), expected.subarray(from, from + part.length))).toBe(0);
			}),
			{ numRuns: 40 }
		);
	});
});
