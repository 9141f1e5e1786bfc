import { describe, expect, it } from 'vitest';
import { maskReport } from '../../../../src/core/check/similar/mask-report';
import type { OwnNames } from '../../../../src/core/check/similar/name-pattern';
import { paragraphsOf } from '../../../../src/core/check/similar/paragraphs';

const QINGSHI: OwnNames = { name: '青石镇人民政府', shortName: '青石镇', places: ['东山县', '测试市'] };
const BEIQIAO: OwnNames = { name: '北桥街道办事处', shortName: '北桥街道', places: ['东山县', '测试市'] };
const NOBODY: OwnNames = { name: '', shortName: '', places: [] };

const mask = (names: OwnNames, ...lines: readonly string[]): string => maskReport(new Map(lines.entries()), names).text;

describe('maskReport', () => {
	it('makes reports one that differ in names and numbers alone', () => {
		const one = '2023年，东山县青石镇人民政府公开信息317条，“青石发布”推送260余篇，阅读量1.2万次，我镇开展培训三次。';
		const other = '2022年，北桥街道办事处公开信息52条，“北桥发布”推送18篇，阅读量900次，我街道开展培训2次。';
		expect(mask(QINGSHI, one)).toBe(mask(BEIQIAO, other));
		expect(mask(QINGSHI, one)).toBe('#年@公开信息#条@发布推送#篇阅读量#次@开展培训#次');
	});

	it('masks names of others by their ending', () => {
		expect(mask(NOBODY, '由青石镇人民政府牵头。')).toBe(mask(NOBODY, '由柳林乡牵头。'));
	});

	it('leaves out headings, labels of the form, cells and what stands around the report', () => {
		const lines = ['一、总体情况', '（三）不予公开 1.属于国家秘密', '规章\t0\t0', '首页 > 政务公开 > 年报', '主办：青石镇人民政府'];
		expect(mask(QINGSHI, ...lines, '栏目更新不够及时。')).toBe('栏目更新不够及时');
	});

	it('knows where each character stands in the document', () => {
		const lines = ['标题', '第一行，无关。\n　东山县青石镇 公开信息３１7条。'];
		const { text, blocks, starts, ends } = maskReport(new Map(lines.entries()), QINGSHI);
		const at = (index: number): string => (lines[blocks[index] ?? 0] ?? '').slice(starts[index], ends[index]);
		expect(text).toBe('第一行无关@公开信息#条');
		expect(Array.from(text, (_, index) => at(index)).join('|')).toBe('第|一|行|无|关|东山县青石镇|公|开|信|息|３１7|条');
	});

	it('takes the paragraphs of a document and none of its tables', () => {
		const paragraphs = paragraphsOf([
			{ kind: 'picture' },
			{ kind: 'paragraph', text: '甲，乙。' },
			{ kind: 'table', rows: [[{ text: '丙，丁。', rowSpan: 1, colSpan: 1 }]] }
		]);
		expect([...paragraphs]).toEqual([[1, '甲，乙。']]);
		expect(maskReport(new Map(), QINGSHI).text).toBe('');
	});
});
