import { render } from 'svelte/server';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Accuracy, AccuracyCounts } from '../../../src/lib/data-page/accuracy';
import { accuracyView } from '../../../src/lib/data-page/accuracy-view';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';
import Reading from '../../../src/routes/[[lang=lang]]/[[dataset=dataset]]/data/Reading.svelte';

beforeEach(() => overwriteGetLocale(() => baseLocale));
afterAll(() => overwriteGetLocale(() => baseLocale));

const counts = (cells: number, unread = 0, told = 0, wrong = 0): AccuracyCounts => ({
	documents: 2,
	refused: 0,
	cells,
	right: cells - unread - told - wrong,
	unread,
	told,
	wrong
});
const SMALL: Accuracy = {
	seed: 'x',
	documents: 6,
	plain: [{ format: 'txt', form: 'form-2021', ...counts(100_000, 1) }],
	deviations: [
		{ no: 8, zh: '表格是图片', en: 'tables are pictures', ...counts(0) },
		{ no: 9, zh: '重复的行被去掉', en: 'repeated lines removed', ...counts(50, 20, 3, 1) }
	],
	combined: [],
	real: [
		{ format: 'docx', form: null, ...counts(0) },
		{ format: 'pdf', form: 'form-2019', ...counts(10) }
	]
};

describe('what was measured, in words', () => {
	it('says all only of all, none only of none, and no share of nothing', () => {
		const { plain, deviations } = accuracyView(SMALL);
		expect(plain).toEqual([{ code: 'txt', name: '2021 年版', cells: ['2', '0', '100,000', '99.99%', '0.01%', '0', '0'] }]);
		expect(deviations.map(({ code, name, cells }) => [code, name, ...cells])).toEqual([
			['8', '表格是图片', '2', '0', '0', '–', '–', '0', '0'],
			['9', '重复的行被去掉', '2', '0', '50', '52.00%', '40.00%', '3', '1']
		]);
	});

	it('sums the parts, and speaks of real reports without what is none', () => {
		const view = accuracyView(SMALL);
		expect(view.summary.map(({ cells }) => cells[2])).toEqual(['100,000', '50', '0', '10']);
		expect(view.forged).toContain('6 份');
		expect(view.forged).toContain('没有提示的 1 格');
		expect(view.real).toContain('2 份');
		expect(accuracyView({ ...SMALL, real: [] }).real).toBe('还没有测量真实年报。');
	});

	it.each([
		['zh-CN', '不是真实网页', '数字带单位'],
		['en', 'not real pages', 'units inside cells']
	] as const)('is on the page in %s, readable as it is', (locale, invented, deviation) => {
		overwriteGetLocale(() => locale);
		const view = accuracyView();
		const { body } = render(Reading, { props: { real: true, accuracy: view } });
		expect(body).toContain(invented);
		expect(body).toContain(deviation);
		expect(body).toContain('npm run accuracy');
		expect(body).toContain(view.forged);
		expect(body.match(/<tr/g)?.length).toBe(5 + [view.summary, view.plain, view.deviations, view.combined, view.realRows].flat().length);
	});
});
