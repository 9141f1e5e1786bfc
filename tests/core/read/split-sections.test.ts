import { describe, expect, it } from 'vitest';
import { reportLines } from '../../../src/core/read/report-line';
import { splitSections } from '../../../src/core/read/split-sections';
import { textLines } from '../../../src/core/read/text-line';
import { textDocument } from './print-form';

function states(...lines: readonly string[]): string {
	const document = textDocument(lines);
	return splitSections(reportLines(textLines(document)), document.blocks)
		.sections.map((s) => s.state[0])
		.join('');
}

describe('splitSections', () => {
	it('goes by the words of headings, not by their numbers', () => {
		expect(states('一、总体情况', '文', '三、存在问题和改进措施', '文', '四、其他事项', '文')).toBe('paaapp');
		expect(states('一、工作总体推进情况', '文', '二、行政机关主动公开政府信息情况', '文')).toBe('ppaaaa');
		expect(states('一、概述', '文', '五、因政府信息公开申请提起行政复议、行政诉讼的情况', '文')).toBe('paapaa');
	});

	it('takes a subsection for no section', () => {
		expect(states('一、总体情况', '（一）主动公开政府信息情况', '文')).toBe('paaaaa');
	});

	it('tells an empty section from one with text; a signature is no text', () => {
		expect(states('一、总体情况', '二、主动公开政府信息情况', '文', '六、其他需要报告的事项', '柳溪镇人民政府', '2024年1月5日')).toBe(
			'epaaae'
		);
	});

	it('is not misled by a list of contents', () => {
		expect(states('一、总体情况', '二、主动公开政府信息情况', '一、总体情况', '文', '二、主动公开政府信息情况', '文')).toBe('ppaaaa');
	});

	it('finds text on the line of the heading itself', () => {
		expect(states('一、总体情况 全镇扎实推进公开工作。', '六、其他需要报告的事项')).toBe('paaaae');
	});
});
