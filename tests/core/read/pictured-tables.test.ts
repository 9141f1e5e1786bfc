import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/model/block';
import { readReport } from '../../../src/core/read/read-report';
import { buildRegionIndex } from '../../../src/core/region/region-index';

const PICTURE: Block = { kind: 'picture' };
const line = (text: string): Block => ({ kind: 'paragraph', text });
const REGISTER = buildRegionIndex([]);

function tablesOf(blocks: readonly Block[], name = 'a.html'): unknown {
	const reading = readReport({ name, mediaType: 'text/html', title: null, published: null, blocks }, REGISTER);
	if (reading.kind !== 'annual-report') return reading.reason;
	return Object.fromEntries(Object.entries(reading.tables).map(([id, { state }]) => [id, state]));
}

const HEAD = [line('柳溪镇2023年政府信息公开工作年度报告'), line('一、总体情况'), line('2023年主动公开信息3条。')];
const TAIL = [line('四、政府信息公开行政复议、行政诉讼情况'), line('无。'), line('五、存在的主要问题及改进情况'), line('无。')];
const ABSENT = {
	art20_1: 'absent',
	art20_5: 'absent',
	art20_6: 'absent',
	art20_8: 'absent',
	requests: 'absent',
	review_litigation: 'absent'
};

describe('tables that are pictures', () => {
	it('are told by a picture in the section where they belong, and are never zero', () => {
		const blocks = [...HEAD, line('二、主动公开政府信息情况'), PICTURE, line('三、收到和处理政府信息公开申请情况'), ...TAIL];
		expect(tablesOf(blocks)).toEqual({ ...ABSENT, art20_1: 'image', art20_5: 'image', art20_6: 'image', art20_8: 'image' });
	});

	it('are not guessed from pictures elsewhere', () => {
		expect(tablesOf([...HEAD, PICTURE, line('二、主动公开政府信息情况'), line('见附表。'), ...TAIL])).toEqual(ABSENT);
	});

	it('are all tables of a document without text, if its name says that it is a report', () => {
		const image = Object.fromEntries(Object.keys(ABSENT).map((id) => [id, 'image']));
		expect(tablesOf([PICTURE, PICTURE], '柳溪镇2023年政府信息公开工作年度报告.pdf')).toEqual(image);
		expect(tablesOf([PICTURE], 'scan0001.pdf')).toBe('pictures_only');
	});
});
