import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixLines } from '../../../src/lib/checks/matrix-lines';
import type { CheckGroup } from '../../../src/lib/queries/check-groups';

const group = (code: string, bodies: number, year: number, errors = 0): CheckGroup => ({
	code,
	region: `区${code}`,
	bodies,
	year,
	expected: bodies,
	came: bodies,
	reports: bodies,
	missing: 0,
	late: 1,
	errors
});

describe('lines of the matrix', () => {
	it('has each region before its bodies, with its sums over the years', () => {
		const lines = matrixLines([group('a', 2, 2022, 1), group('a', 2, 2023, 3), group('b', 1, 2021)]);
		expect([lines.count, lines.bodies, lines.years]).toEqual([5, 3, [2021, 2022, 2023]]);
		const kinds = Array.from({ length: 5 }, (_, index) => lines.line(index)).map((line) =>
			line.kind === 'group' ? `${line.group.region} ${line.group.errors} ${line.group.late}` : line.position
		);
		expect(kinds).toEqual(['区a 4 2', 0, 1, '区b 0 1', 2]);
	});

	it('finds the line of every body again, and has none beyond the last', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }), (sizes) => {
				const lines = matrixLines(sizes.map((bodies, index) => group(String(index), bodies, 2023)));
				const total = sizes.reduce((sum, size) => sum + size, 0);
				expect(lines.bodies).toBe(total);
				expect(lines.count).toBe(total + sizes.length);
				for (let position = 0; position < total; position++) {
					expect(lines.line(lines.lineOf(position))).toEqual({ kind: 'body', position });
				}
			})
		);
	});

	it('is empty without a report', () => {
		expect(matrixLines([]).count).toBe(0);
		expect(() => matrixLines([]).line(0)).toThrow(RangeError);
	});
});
