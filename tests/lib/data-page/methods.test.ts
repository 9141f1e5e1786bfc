import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { LAW } from '../../../src/core/form/law';
import { measureById } from '../../../src/core/measure/measure-by-id';
import type { CountMeasure } from '../../../src/core/measure/measure';
import { lawView } from '../../../src/lib/data-page/law-view';
import { sourceLines } from '../../../src/lib/data-page/measure-sources';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';

beforeEach(() => overwriteGetLocale(() => baseLocale));
afterAll(() => overwriteGetLocale(() => baseLocale));

const count = (id: string): CountMeasure => {
	const measure = measureById(id);
	if (measure?.kind !== 'count') throw new Error(`no count ${id}`);
	return measure;
};

describe('where a count comes from', () => {
	it('takes forms with the same cells together', () => {
		expect(sourceLines(count('outcome_full'))).toEqual([
			{ places: ['2021 年版表式', '2019 年版表式'], names: ['requests.granted_in_full.total'], group: null, channel: null }
		]);
	});

	it('keeps apart what differs, with group, channel and other table', () => {
		expect(sourceLines(count('outcome_other')).map(({ places, group }) => [places, group])).toEqual([
			[['2021 年版表式'], 'requests.other_handling.total'],
			[['2019 年版表式'], null]
		]);
		expect(sourceLines(count('wechat_views'))).toMatchObject([{ places: ['正文'], channel: 'wechat_items' }]);
		expect(sourceLines(count('residents'))).toMatchObject([{ places: ['另表'], names: ['population'] }]);
	});
});

describe('the law in short', () => {
	it('has words of its own in each language', () => {
		const zh = lawView();
		overwriteGetLocale(() => 'en');
		const en = lawView();
		expect(zh.articles.map(({ no }) => no)).toEqual(LAW.articles.map(({ no }) => no));
		for (const view of [zh, en]) {
			const texts = [
				...view.articles.flatMap(({ topic, words }) => [topic, words]),
				...view.deadlines.flatMap(({ body, basis }) => [body, basis])
			];
			expect(texts.filter((text) => /[\u4e00-\u9fff]/.test(text) !== (view === zh))).toEqual([]);
		}
		expect(zh.deadlines.map(({ by }) => by)).toEqual(['01-31', '03-31', null, '03-31']);
		expect(en.formats.map(({ document }) => document)).toEqual(zh.formats.map(({ document }) => document));
	});
});
