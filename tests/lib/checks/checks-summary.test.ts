import { describe, expect, it } from 'vitest';
import { checksSummary } from '../../../src/lib/checks/checks-summary';
import type { CheckTotals } from '../../../src/lib/queries/check-totals';
import type { ChecksData } from '../../../src/lib/queries/load-checks';
import { ASKED } from '../queries/checks-fixture';

const LINKS = { errors: '?e', warnings: '?w', time: '?t', open: '?o' };
const NONE: CheckTotals = {
	reports: 1,
	partial: 0,
	expected: null,
	missing: null,
	late: null,
	undated: null,
	latest: null,
	errors: 0,
	warnings: 0,
	not_assessable: 0,
	reports_with_errors: 0,
	bodies_with_faults: 0
};

function said(totals: Partial<CheckTotals>, due: string | null = null): string {
	const data = { asked: { ...ASKED, due }, totals: { ...NONE, ...totals } } as Pick<ChecksData, 'asked' | 'dataset' | 'totals'>;
	return checksSummary(data, LINKS)
		.flat()
		.map((part) => (typeof part === 'string' ? part : part.text))
		.join('');
}

describe('the page on checks in plain words', () => {
	it('says who is missing and late, by a date that was set', () => {
		const totals = { reports: 262, expected: 280, missing: 18, late: 36, undated: 2, latest: 61, errors: 54, warnings: 37 };
		expect(said({ ...totals, reports_with_errors: 40, bodies_with_faults: 29 }, '02-20')).toBe(
			'280 份应有年报中，18 份未见，36 份迟于次年2月20日。最迟的晚了 61 天。2 份不知何时公布。' +
				'读到的 262 份里，40 份有错误：共查出 54 处错误、37 处提示，涉及 29 个单位。'
		);
	});

	it('calls nobody missing or late without a roster, and no silence a proof', () => {
		const words = said({ reports: 312, partial: 311, warnings: 26, bodies_with_faults: 12 });
		expect(words).toContain('没有应报名单');
		expect(words).toContain('没有查出错误，有 26 处提示');
		expect(words).toContain('311 份只读到摘要数字');
		expect(words).not.toMatch(/未见|迟于/);
	});

	it('says so where nothing was found, or one report is all there is', () => {
		expect(said({ expected: 1, missing: 0, late: 0, undated: 0 })).toContain('读到的 1 份里没有查出错误或提示');
		expect(said({ not_assessable: 3 })).toContain('另有 3 处因空白格无法核对');
	});
});
