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
	],
	narrative: {
		reports: 3,
		rows: [
			{ metric: 'website_items', stated: 1000, right: 1001, wrong: 0, missed: 1, invented: 2 },
			{ metric: 'followers', stated: 0, right: 0, wrong: 0, missed: 0, invented: 1 }
		]
	},
	realNarrative: { reports: 0, rows: [] }
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

	it('tells figures of running text by metric and together, rounded down', () => {
		const { narrative, realNarrative } = accuracyView(SMALL);
		expect(narrative.rows.map(({ code, cells }) => [code, ...cells])).toEqual([
			['website_items', '1,000', '1,001', '0', '1', '2', '99.80%', '99.90%'],
			['followers', '0', '0', '0', '0', '1', '0.00%', '–']
		]);
		expect(narrative.total).toEqual({ name: '合计', code: '', cells: ['1,000', '1,001', '0', '1', '3', '99.70%', '99.90%'] });
		expect(narrative.sentence).toContain('共写明 1,000 个数');
		expect(narrative.sentence).toContain('准确率 99.70%，召回率 99.90%');
		expect(realNarrative).toBeNull();
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
		const forms = [view.summary, view.plain, view.deviations, view.combined, view.realRows];
		const narratives = [view.narrative, view.realNarrative ?? view.narrative];
		expect(narratives[1]).not.toBe(narratives[0]);
		for (const { sentence, total } of narratives) {
			expect(body).toContain(sentence);
			expect(body).toContain(total.name);
		}
		const heads = forms.length + narratives.length;
		const rows = [...forms, ...narratives.map(({ rows: lines }) => lines)].flat().length;
		expect(body.match(/<tr/g)?.length).toBe(heads + rows + narratives.length);
	});
});
