import { describe, expect, it } from 'vitest';
import { compareParams, showsOf } from '../../../src/lib/compare/compare-params';
import { DEFAULT_VIEW } from '../../../src/lib/state/view-state';

describe('compareParams', () => {
	it('asks for requests received against publications in the last year when the address says nothing', () => {
		expect(compareParams(DEFAULT_VIEW, true)).toMatchObject({
			measure: 'requests_new',
			with: 'items_published',
			denominator: null,
			min: 30,
			year: null,
			sort: 'most',
			picks: [],
			show: 'rank'
		});
	});
	it('never sets a measure against itself', () => {
		for (const measure of ['requests_new', 'items_published', 'views', 'views_per_wechat_post', 'wechat_items', 'disclosure_rate']) {
			expect(compareParams({ ...DEFAULT_VIEW, measure }, true).with).not.toBe(measure);
			expect(compareParams({ ...DEFAULT_VIEW, measure, with: measure }, true).with).not.toBe(measure);
		}
	});
	it('shows no picture that a sample does not have, nor a census', () => {
		expect(compareParams({ ...DEFAULT_VIEW, show: 'trend' }, false).show).toBe('rank');
		expect(compareParams({ ...DEFAULT_VIEW, show: 'places' }, true).show).toBe('rank');
		expect(compareParams({ ...DEFAULT_VIEW, show: 'trend' }, true).show).toBe('trend');
		expect(showsOf(false)).not.toContain('bump');
	});
	it('takes an order it does not know for the usual one', () => {
		expect(compareParams({ ...DEFAULT_VIEW, sort: 'sideways' }, true).sort).toBe('most');
	});
});
