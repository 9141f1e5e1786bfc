import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NARRATIVE_METRICS } from '../../../../src/core/form/narrative-metrics';
import type { NarrativeFigure } from '../../../../src/core/model/figure';
import { readNarrative } from '../../../../src/core/read/narrative/read-narrative';
import { textLines } from '../../../../src/core/read/text-line';
import { textDocument } from '../print-form';

/** A number as it is printed, with what it means. */
interface Numeral {
	readonly text: string;
	readonly value: number;
	readonly qualifier: NarrativeFigure['qualifier'];
}

function read(text: string): readonly NarrativeFigure[] {
	const lines = textLines(textDocument([text])).map((line) => ({ line, part: 'other' as const }));
	return readNarrative(lines, { year: 2023, field: null }).narrative;
}

const DIGITS = '零一二三四五六七八九';
const inHan = (n: number): string =>
	n < 10 ? (DIGITS[n] ?? '') : `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : DIGITS[n % 10]}`;
const wide = (text: string): string => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

const exact = fc.integer({ min: 1, max: 999_999 });
const round = fc.integer({ min: 1, max: 99 }).map((n) => n * 10);
const numerals: fc.Arbitrary<Numeral> = fc.oneof(
	exact.map((value) => ({ text: String(value), value, qualifier: null })),
	exact.map((value) => ({ text: value.toLocaleString('en-US'), value, qualifier: null })),
	exact.map((value) => ({ text: wide(String(value)), value, qualifier: null })),
	fc.integer({ min: 11, max: 9999 }).map((n) => ({ text: `${n / 10}万`, value: n * 1000, qualifier: null })),
	fc.integer({ min: 2, max: 99 }).map((value) => ({ text: inHan(value), value, qualifier: null })),
	fc
		.tuple(round, fc.constantFrom('余', '多', '几'))
		.map(([value, word]) => ({ text: `${value}${word}`, value, qualifier: 'at_least' as const })),
	fc
		.tuple(round, fc.constantFrom('超', '超过', '突破', '逾'))
		.map(([value, word]) => ({ text: `${word}${value}`, value, qualifier: 'at_least' as const })),
	fc
		.tuple(round, fc.constantFrom('约', '近', '大约', '将近'))
		.map(([value, word]) => ({ text: `${word}${value}`, value, qualifier: 'approx' as const })),
	round.map((n) => ({ text: `${n}余万`, value: n * 10_000, qualifier: 'at_least' as const }))
);

/** Places that a clause can have in a text; `#` stands for it. */
const positions = fc.constantFrom(
	'#。',
	'2023年，#。',
	'我镇认真落实《条例》（国办公开办函〔2021〕30号）第二十条，#。',
	'本年度工作有序开展。#；有关栏目及时更新。',
	'　　（一）有关情况。一是加强领导，办结率达100%，#，未发生舆情。'
);

/** A phrasing of the list with a place for its number, and what follows the number. */
interface Template {
	readonly metric: string;
	readonly before: string;
	readonly after: string;
}

const NUMBER = /(?:约|近|超|突破|各)?\d[\d.]*(?:余|多)?万?(?:余|多)?/;
const UNIT = /^(?:条|件|篇|期|则|份|次|个|起|宗|场|人次|人|元)/;

/** Phrasings that name the metric themselves; the others lean on the sentence before. */
const TEMPLATES: readonly Template[] = NARRATIVE_METRICS.flatMap(({ id: metric, phrasings }) =>
	phrasings.flatMap(({ text }) => {
		const number = NUMBER.exec(text);
		if (number === null) return [];
		const [before, after] = [text.slice(0, number.index), text.slice(number.index + number[0].length)];
		return stated(metric, `${before}1234${after}。`).length > 0 && UNIT.test(after) ? [{ metric, before, after }] : [];
	})
);

function stated(metric: string, text: string): readonly NarrativeFigure[] {
	return read(text).filter((figure) => figure.metric === metric && figure.value === 1234);
}

describe('phrasings of the metrics', () => {
	it('name their metric, most of them', () => {
		const numbered = NARRATIVE_METRICS.flatMap(({ phrasings }) => phrasings).filter(({ text }) => NUMBER.test(text));
		const own = NARRATIVE_METRICS.flatMap(({ id, phrasings }) =>
			phrasings.filter(({ text }) => stated(id, `${text.replace(NUMBER, '1234')}。`).length > 0)
		);
		expect(own.length / numbered.length).toBeGreaterThan(0.7);
		expect(new Set(TEMPLATES.map(({ metric }) => metric)).size).toBeGreaterThan(20);
	});

	it('read back their value and qualifier, however the number is written and wherever the words stand', () => {
		fc.assert(
			fc.property(fc.constantFrom(...TEMPLATES), numerals, positions, ({ metric, before, after }, numeral, position) => {
				const text = position.replace('#', before + numeral.text + after);
				const found = read(text).filter((figure) => figure.metric === metric);
				expect(found.map(({ value, qualifier }) => ({ value, qualifier }))).toContainEqual({
					value: numeral.value,
					qualifier: numeral.qualifier
				});
			}),
			{ numRuns: 1500 }
		);
	});
});

const year = fc.integer({ min: 2008, max: 2024 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const distractors: fc.Arbitrary<string> = fc.oneof(
	fc.tuple(year, month, day).map(([y, m, d]) => `截至${y}年${m}月${d}日`),
	fc.tuple(year, month, day).map(([y, m, d]) => `自${y}-${m}-${d}起`),
	year.map((y) => `${y}年度`),
	fc.integer({ min: 1, max: 1000 }).map((n) => `办结率${n / 10}%`),
	fc.integer({ min: 1, max: 100 }).map((n) => `占比百分之${n}`),
	fc.tuple(year, fc.integer({ min: 1, max: 300 })).map(([y, n]) => `根据某政办〔${y}〕${n}号`),
	fc.integer({ min: 1, max: 56 }).map((n) => `依照《条例》第${n}条`),
	fc.integer({ min: 2_000_000, max: 8_999_999 }).map((n) => `电话：0527-${n}`),
	fc.integer({ min: 100_000, max: 999_999 }).map((n) => `邮编：${n}`),
	fc.integer({ min: 1, max: 30 }).map((n) => `在${n}个工作日内`),
	year.map((y) => `公布《${y}年部门预算》`),
	fc.integer({ min: 1, max: 99 }).map((n) => `见https://www.example.gov.cn/${n}/${n}.html`)
);

describe('what only looks like a count', () => {
	it('is never taken', () => {
		fc.assert(
			fc.property(fc.array(distractors, { minLength: 1, maxLength: 4 }), exact, (others, value) => {
				const text = `${others.join('，')}，全年主动公开政府信息${value}条，${others.join('，')}。`;
				expect(read(text).map((figure) => figure.value)).toEqual([value]);
			}),
			{ numRuns: 500 }
		);
	});
});
