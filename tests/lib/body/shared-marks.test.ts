import { expect, it } from 'vitest';
import { markedParts, passageMarks } from '../../../src/lib/body/shared-marks';

const ROW = { ordinal: 1, block: 2, start_char: 1, end_char: 3, other_block: 0, other_start_char: 0, other_end_char: 2 };

it('takes the places of the one document or of the other', () => {
	expect(passageMarks([ROW], 'one')).toEqual([{ ordinal: 1, block: 2, start: 1, end: 3 }]);
	expect(passageMarks([ROW], 'other')).toEqual([{ ordinal: 1, block: 0, start: 0, end: 2 }]);
});

it('cuts a paragraph where passages begin and end, in its own order', () => {
	const marks = [
		{ ordinal: 7, block: 4, start: 4, end: 6 },
		{ ordinal: 9, block: 4, start: 0, end: 2 },
		{ ordinal: 8, block: 5, start: 0, end: 9 }
	];
	expect(markedParts('甲乙丙丁戊己', 4, marks)).toEqual([
		{ text: '甲乙', ordinal: 9 },
		{ text: '丙丁', ordinal: null },
		{ text: '戊己', ordinal: 7 }
	]);
	expect(markedParts('甲乙', 0, marks)).toEqual([{ text: '甲乙', ordinal: null }]);
});
