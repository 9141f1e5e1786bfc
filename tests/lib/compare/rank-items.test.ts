import { expect, it } from 'vitest';
import { bodiesIn, rankItems } from '../../../src/lib/compare/rank-items';
import type { RankCount } from '../../../src/lib/queries/rank-rows';

const count = (part: RankCount['part'], bodies: number, state: RankCount['state'] = 'number'): RankCount => ({ part, state, bodies });

const lines = (counts: readonly RankCount[]): readonly string[] => {
	const items = rankItems(counts);
	return Array.from({ length: items.count }, (_, at) => {
		const item = items.item(at);
		return item.kind === 'row' ? String(item.index) : `${item.part} ${item.bodies}`;
	});
};

it('puts a heading before each part that has bodies, and numbers the rows through', () => {
	expect(lines([count('ranked', 2), count('small', 1), count('missing', 1, 'absent'), count('missing', 1, 'no_report')])).toEqual([
		'0',
		'1',
		'small 1',
		'2',
		'missing 2',
		'3',
		'4'
	]);
	expect(lines([count('ranked', 2)])).toEqual(['0', '1']);
	expect(lines([count('missing', 2, 'blank')])).toEqual(['missing 2', '0', '1']);
	expect(lines([])).toEqual([]);
});

it('counts a part over all its states', () => {
	expect(bodiesIn([count('missing', 3, 'blank'), count('missing', 4, 'dash'), count('ranked', 9)], 'missing')).toBe(7);
});
