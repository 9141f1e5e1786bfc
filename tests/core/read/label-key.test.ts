import { describe, expect, it } from 'vitest';
import { labelKey } from '../../../src/core/read/label-key';

describe('labelKey', () => {
	it.each([
		['（七）总计', '总计', true],
		['(七) 总计', '总计', true],
		['3.其他', '其他', true],
		['3、其他', '其他', true],
		['其他', '其他', false],
		['三、\n本\n年\n度\n办\n理\n结\n果', '本年度办理结果', true],
		['行政规范 性文件', '行政规范性文件', false]
	])('%j is compared as %s', (label, full, numbered) => {
		expect(labelKey(label)).toMatchObject({ full, numbered });
	});

	it('keeps what stands before an explanation, and the place of a bracket inside a label', () => {
		expect(labelKey('规范性文件（指有正式文号的文件）').base).toBe('规范性文件');
		expect(labelKey('第二十条第（一）项').base).toBe('第二十条第一项');
	});
});
