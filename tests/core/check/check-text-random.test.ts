import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/model/block';
import type { Finding } from '../../../src/core/model/finding';
import { readReport } from '../../../src/core/read/read-report';
import { buildRegionIndex } from '../../../src/core/region/region-index';

const REGISTER = buildRegionIndex([]);
const YEAR = fc.integer({ min: 2019, max: 2035 });
const STEM = fc.constantFrom('柳溪', '白沙', '龙泉', '三道梁', '大五里', '西里', '石桥', '望湖', '金家庄', '马头');
const KIND = fc.constantFrom(
	{ end: '镇人民政府', self: '我镇' },
	{ end: '乡人民政府', self: '我乡' },
	{ end: '街道办事处', self: '我街道' }
);

function wording(blocks: readonly Block[], name = 'a.html'): readonly Finding[] {
	const reading = readReport({ name, mediaType: 'text/html', title: null, published: null, blocks }, REGISTER);
	if (reading.kind !== 'annual-report') throw new Error(reading.reason);
	return reading.findings.filter(({ check }) => /^(?:l\.|s\.|p\.(?:year|published|fee))/.test(check));
}

const lines = (...texts: readonly string[]): readonly Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

function report(body: string, self: string, year: number, ...more: readonly string[]): readonly Block[] {
	return lines(
		`${body}${year}年政府信息公开工作年度报告`,
		`现公布${body}${year}年政府信息公开工作年度报告，统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与${body}联系。`,
		'一、总体情况',
		`${year}年，${self}认真落实条例，在县委、县政府领导下公开信息。`,
		`全年收到申请3件，较${year - 1}年增加1件，另有${year - 1}年结转1件；${year + 1}年，${self}将继续努力。`,
		...more
	);
}

describe('wording of any body in any year', () => {
	it('raises nothing where the report speaks of itself', () => {
		fc.assert(
			fc.property(STEM, KIND, YEAR, (stem, { end, self }, year) => {
				expect(wording(report(stem + end, self, year))).toEqual([]);
			})
		);
	});

	it('finds a year left over, with the title and the sentence, and its fingerprint does not hang on where it stands', () => {
		fc.assert(
			fc.property(STEM, KIND, YEAR, fc.integer({ min: 1, max: 4 }), (stem, { end, self }, year, ago) => {
				const left = `${year - ago}年，${self}共公开信息35条。`;
				const [found, ...others] = wording(report(stem + end, self, year, left));
				expect(others).toEqual([]);
				expect(found).toMatchObject({ check: 'l.other_year', severity: 'warning', left: year, right: year - ago });
				expect(found?.quotes.map(({ text }) => text)).toEqual([`${stem}${end}${year}年政府信息公开工作年度报告`, left]);
				const [moved] = wording(report(stem + end, self, year, '另设公开栏3处。', `（一）主动公开情况。${left}`));
				expect(moved?.fingerprint).toBe(found?.fingerprint);
			})
		);
	});

	it('finds another township as the one that reports', () => {
		fc.assert(
			fc.property(STEM, STEM, KIND, YEAR, (stem, other, { end, self }, year) => {
				fc.pre(stem !== other);
				const [found] = wording(report(stem + end, self, year, `${other}${end}高度重视政务公开工作。`));
				expect(found).toMatchObject({ check: 'l.other_body', params: { body: stem + end, other } });
			})
		);
	});

	it('says that a table is a picture where its section has one', () => {
		const blocks: readonly Block[] = [
			...report('柳溪镇人民政府', '我镇', 2023),
			...lines('二、主动公开政府信息情况'),
			{ kind: 'picture' },
			...lines('三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况')
		];
		const found = wording(blocks).map(({ check, params }) => [check, params['section']]);
		expect(found).toEqual([
			['s.table_image', 2],
			['s.table_absent', 3],
			['s.table_absent', 4]
		]);
	});
});
