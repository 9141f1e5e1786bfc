import { afterEach, describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/check/rules';
import { findingSentence, type WordedFinding } from '../../../src/lib/checks/finding-sentence';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime';

function finding(check_id: string, more: Partial<WordedFinding> = {}): WordedFinding {
	const rule = RULES.find(({ id }) => id === check_id);
	if (rule === undefined) throw new Error(`no rule ${check_id}`);
	return {
		check_id,
		family: rule.family,
		name_zh: rule.zh,
		name_en: rule.en,
		status: 'fail',
		column_id: null,
		cells: '',
		left_value: null,
		right_value: null,
		params: '{}',
		quotes: '[]',
		form: 'form-2021',
		...more
	};
}
const quotes = (text: string): string => JSON.stringify([{ text, at: { block: 0, start: 0, end: text.length } }]);

afterEach(() => overwriteGetLocale(() => 'zh-CN'));

describe('a finding in one sentence', () => {
	it.each<{ said: string; of: WordedFinding }>([
		{
			said: '自然人：各项办理结果之和，不等于总计（24 ≠ 23）',
			of: finding('t3.results_total', {
				column_id: 'natural_person',
				cells: 'requests.granted.natural_person requests.results_total.natural_person',
				left_value: 24,
				right_value: 23
			})
		},
		{
			said: '本年的上年结转，不等于上年年报的结转下年度（0 ≠ 2）',
			of: finding('x.carry.total', { cells: 'requests.carried_in.total', left_value: 0, right_value: 2, params: '{"previous":2022}' })
		},
		{
			said: '主动公开政府信息总数：同一个数前后说法不一（558 ≠ 567）',
			of: finding('total_restated_differently', {
				left_value: 558,
				right_value: 567,
				params: '{"metric":"proactive_disclosure_total"}',
				quotes: quotes('558条')
			})
		},
		{
			said: '行政许可 · 本年处理决定数量：与上年相差十倍以上（118，2022年为 1）',
			of: finding('p.magnitude', {
				cells: 'art20_5.administrative_licence.decisions_this_year prev:art20_5.administrative_licence.decisions_this_year',
				left_value: 118,
				right_value: 1,
				params: '{"previous":2022}'
			})
		},
		{
			said: '无权制定规章的单位填了规章件数（6）',
			of: finding('p.rules.competence', { cells: 'art20_1.rules.in_force_total', left_value: 6, right_value: 0 })
		},
		{ said: '第 5 部分：一个部分只有标题', of: finding('s.section_empty', { params: '{"section":5}', quotes: quotes('五、存在问题') }) },
		{
			said: '正文留有别的年度：“2022年，我镇……”',
			of: finding('l.other_year', { quotes: quotes(' 2022年，我镇…… ') })
		},
		{
			said: `正文留有模板文字：“${'长'.repeat(32)}…”`,
			of: finding('l.template_words', { quotes: quotes('长'.repeat(40)) })
		},
		{
			said: '与另一单位同年年报雷同：金竹乡人民政府 2021年',
			of: finding('c.same_year', { params: '{"body":"990102012","name":"金竹乡人民政府","year":2021}', quotes: quotes('相同的一段') })
		},
		{ said: '与本单位往年年报雷同：2020年', of: finding('c.own_past', { params: '{"body":"1","name":"甲镇","year":2020}' }) },
		{
			said: '2024年2月20日公布，迟 20 天（应于2024年1月31日前）',
			of: finding('d.late', { params: '{"due":"2024-01-31","published":"2024-02-20","days":20}' })
		},
		{ said: '应于2024年1月31日前公布的年报未见', of: finding('d.missing', { params: '{"due":"2024-01-31"}' }) },
		{
			said: '总计：新收与上年结转之和，不等于办理总计与结转下年度之和（3 ≠ 2）；有空白格，无法断定',
			of: finding('t3.balance', {
				status: 'not_assessable',
				column_id: 'total',
				cells: 'requests.new_requests.total',
				left_value: 3,
				right_value: 2
			})
		}
	])('$said', ({ said, of }) => {
		expect(findingSentence(of)).toBe(said);
	});

	it('says the rule where nothing else is known, in both languages', () => {
		for (const { id, zh, en, family } of RULES) {
			if (family === 'time' || family === 'copy') continue;
			overwriteGetLocale(() => 'zh-CN');
			expect(findingSentence(finding(id))).toBe(zh);
			overwriteGetLocale(() => 'en');
			expect(findingSentence(finding(id))).toBe(en);
		}
	});

	it('names figures that no form has by their ids, and never fails on them', () => {
		const of = finding('p.magnitude', { cells: 'no_such.row.column', left_value: 100, right_value: 1, params: '{"previous":2022}' });
		expect(findingSentence(of)).toContain('no_such.row.column');
	});
});
