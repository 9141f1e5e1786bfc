import { describe, expect, it } from 'vitest';
import { PROBLEMS, problem, problemWords, type ProblemCode } from '../../src/dataset/problem';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const NAMES = ['reason', 'file', 'column', 'text', 'form', 'figure', 'table', 'value', 'target', 'body', 'year', 'other'] as const;
const MORE = ['name', 'nearest', 'candidates', 'code', 'level', 'parent', 'region', 'place'] as const;
const PARAMS = Object.fromEntries([...NAMES, ...MORE].map((name) => [name, `<${name}>`]));

describe('problems in words', () => {
	it.each(CODES)('%s is said in both languages, with the same particulars', (code) => {
		const found = problem(code, 'a.csv', 3, PARAMS);
		const zh = problemWords(found, 'zh');
		const en = problemWords(found, 'en');
		expect(zh).toMatch(/[\u4e00-\u9fff]/);
		expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
		const particulars = (text: string): string[] => [...text.matchAll(/<\w+>/g)].map(([name]) => name).sort();
		expect(particulars(en)).toEqual(particulars(zh));
		expect(`${zh}${en}`).not.toMatch(/undefined|[{}]/);
		expect(found.message).toBe(`${zh}。 ${en}.`);
	});

	it('say what a file is that is no report', () => {
		const found = problem('not_a_report', 'a.html', null, { reason: 'guide' });
		expect(problemWords(found, 'zh')).toBe('不是政府信息公开年度报告（是公开指南），未载入');
		expect(problemWords(found, 'en')).toBe('Not an annual report (a guide); it was not loaded');
	});

	it('keep the message of a code that another program wrote', () => {
		const other = { code: 'of_another_version' as ProblemCode, params: {}, message: '原话' };
		expect(problemWords(other, 'en')).toBe('原话');
	});
});
