import { describe, expect, it } from 'vitest';
import { guessMeaning } from '../../../src/lib/own/tables/guess-meaning';
import { judgeMapping, previewTable } from '../../../src/lib/own/tables/preview-table';

describe('guessMeaning', () => {
	it.each([
		['单位全称', 'body'],
		['新收申请数量', 'figure:requests.new_requests.total'],
		['年度', 'year'],
		['满意度', null],
		['x', null]
	])('takes %s for %s', (column, meaning) => {
		expect(guessMeaning(column)).toBe(meaning);
	});
});

describe('judgeMapping', () => {
	const text = '单位全称,哪一年,件,满意度\n青石镇,2023,五,9\n北桥街道,2023,,8\n';
	const preview = previewTable(new TextEncoder().encode(text), 'a.csv') ?? { columns: [], samples: {} };

	it('shows the first values', () => {
		expect(preview.samples).toEqual({ 单位全称: ['青石镇', '北桥街道'], 哪一年: ['2023', '2023'], 件: ['五'], 满意度: ['9', '8'] });
	});

	it('names what is missing, what is meant twice and what is no number', () => {
		expect(judgeMapping(preview, {})).toEqual({ kind: null, faults: [{ kind: 'no_body' }, { kind: 'no_year' }] });
		const figure = 'figure:requests.new_requests.total';
		expect(judgeMapping(preview, { 单位全称: 'body', 哪一年: 'year', 件: figure, 满意度: figure })).toEqual({
			kind: 'figures',
			faults: [
				{ kind: 'no_number', column: '件', text: '五' },
				{ kind: 'twice', column: '满意度' }
			]
		});
	});
});
