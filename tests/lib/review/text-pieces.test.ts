import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textPieces } from '../../../src/lib/review/text-pieces';

it('cuts a paragraph where marks begin and end, and marks may overlap', () => {
	const marks = [
		{ id: 'a', start: 2, end: 6 },
		{ id: 'b', start: 4, end: 8 }
	];
	expect(textPieces('0123456789', marks)).toEqual([
		{ text: '01', ids: [] },
		{ text: '23', ids: ['a'] },
		{ text: '45', ids: ['a', 'b'] },
		{ text: '67', ids: ['b'] },
		{ text: '89', ids: [] }
	]);
});

it('loses no character and gives every mark just its own, whatever the marks', () => {
	const mark = fc.record({
		id: fc.constantFrom('a', 'b', 'c'),
		start: fc.integer({ min: -5, max: 40 }),
		end: fc.integer({ min: -5, max: 40 })
	});
	fc.assert(
		fc.property(fc.string({ maxLength: 30 }), fc.uniqueArray(mark, { selector: ({ id }) => id }), (text, marks) => {
			const pieces = textPieces(text, marks);
			expect(pieces.map((piece) => piece.text).join('')).toBe(text);
			for (const { id, start, end } of marks) {
				const own = pieces.filter(({ ids }) => ids.includes(id)).map((piece) => piece.text);
				expect(own.join('')).toBe(end > start ? text.slice(Math.max(0, start), Math.max(0, end)) : '');
			}
		})
	);
});
