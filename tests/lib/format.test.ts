import { describe, expect, it } from 'vitest';
import {
	formatChange,
	formatDate,
	formatFileSize,
	formatMegabytes,
	formatMonthDay,
	formatNumber,
	formatPercent
} from '../../src/lib/format';

describe('figures and dates in words', () => {
	it('groups thousands and keeps zero a number', () => {
		expect(formatNumber(11964, 'zh-CN')).toBe('11,964');
		expect(formatNumber(0, 'en')).toBe('0');
		expect(formatNumber(-1234.5, 'en')).toBe('−1,234.5');
	});

	it('signs a change, but not the absence of one', () => {
		expect([359, -152, 0].map((value) => formatChange(value, 'en'))).toEqual(['+359', '−152', '0']);
	});

	it('writes shares and sizes with the digits asked for', () => {
		expect(formatPercent(0.4367, 1, 'zh-CN')).toBe('43.7%');
		expect(formatPercent(1, 0, 'en')).toBe('100%');
		expect(formatMegabytes(1_340_000, 'en')).toBe('1.3 MB');
		expect([531, 71_600, 1_340_000].map((bytes) => formatFileSize(bytes, 'en'))).toEqual(['531 B', '72 kB', '1.3 MB']);
	});

	it('writes a day in each language, whatever the time zone', () => {
		expect(formatDate('2024-01-31', 'zh-CN')).toBe('2024年1月31日');
		expect(formatDate('2024-01-31', 'en')).toBe('31 January 2024');
		expect(formatMonthDay('03-31', 'zh-CN')).toBe('3月31日');
		expect(formatMonthDay('03-31', 'en')).toBe('31 March');
	});
});
