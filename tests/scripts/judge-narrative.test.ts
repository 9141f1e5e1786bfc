import { describe, expect, it } from 'vitest';
import { judgeNarrative, sumByMetric } from '../../scripts/accuracy/judge-narrative.mjs';
import type { NarrativeFigure } from '../../src/core/model/figure';

const figure = (metric: string, value: number, more: Partial<NarrativeFigure> = {}): NarrativeFigure => ({
	metric,
	value,
	qualifier: null,
	scope: null,
	headline: true,
	quote: '',
	at: { block: 0, start: 0, end: 0 },
	...more
});
const NONE = { stated: 0, right: 0, wrong: 0, missed: 0, invented: 0 };
const whole = (stated: Record<string, number | null>, fair: Record<string, readonly unknown[]> = {}) => ({ stated, fair, isWhole: true });

describe('judging figures of running text', () => {
	it('tells right, wrong, missed and invented', () => {
		const label = whole({ website_items: 5, wechat_items: 6, weibo_items: 7 });
		const read = [
			figure('website_items', 5),
			figure('wechat_items', 5),
			figure('followers', 9),
			figure('weibo_items', 7, { headline: false })
		];
		expect(judgeNarrative(label, read)).toEqual([
			{ metric: 'website_items', ...NONE, stated: 1, right: 1 },
			{ metric: 'wechat_items', ...NONE, stated: 1, wrong: 1 },
			{ metric: 'weibo_items', ...NONE, stated: 1, missed: 1 },
			{ metric: 'followers', ...NONE, invented: 1 }
		]);
	});

	it('takes what is fair for right, stated only where the label has a figure', () => {
		const label = whole({ website_items: 5, wechat_items: 6 }, { website_items: [4], wechat_items: [null], followers: [9] });
		expect(judgeNarrative(label, [figure('website_items', 4), figure('followers', 9)])).toEqual([
			{ metric: 'website_items', ...NONE, stated: 1, right: 1 },
			{ metric: 'followers', ...NONE, right: 1 }
		]);
	});

	it('does not count what is implied, nor metrics that a label in part does not name', () => {
		const read = [figure('new_media_items', 3, { scope: 'short_video_items' }), figure('followers', 9)];
		expect(judgeNarrative({ stated: { new_media_items: null }, fair: {}, isWhole: false }, read)).toEqual([]);
		expect(judgeNarrative(whole({ new_media_items: 3 }), read.slice(0, 1))).toEqual([
			{ metric: 'new_media_items', ...NONE, stated: 1, right: 1 }
		]);
	});

	it('sums by metric, in the order of the metrics', () => {
		const rows = [
			{ metric: 'b', ...NONE, stated: 1, right: 1 },
			{ metric: 'a', ...NONE, invented: 1 },
			{ metric: 'b', ...NONE, stated: 1, wrong: 1 }
		];
		expect(sumByMetric(rows, ['a', 'b', 'c'])).toEqual([
			{ metric: 'a', ...NONE, invented: 1 },
			{ metric: 'b', ...NONE, stated: 2, right: 1, wrong: 1 }
		]);
	});
});
