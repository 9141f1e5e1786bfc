import type { Qualifier } from '../../model/figure';
import { chineseNumber } from '../chinese-number';

/** A count in running text: characters `start` to `end` (excluded) of the folded text, unit included. */
export interface Count {
	readonly start: number;
	readonly end: number;
	/** `null` where the text masks the number (`**条`). */
	readonly value: number | null;
	readonly qualifier: Qualifier | null;
	/** Unit as printed; empty when there is none. */
	readonly unit: string;
}

export const UNITS =
	'人次|件次|条次|篇次|场次|期次|工作日|万元|亿元|元|条|件|篇|期|份|次|场|宗|起|个|则|部|项|例|批|人|名|位|家|户|类|大|张|幅|段|处|块|台|页|字|天|辆|本|册|支|只|所|站|版|封|号|户次|人份';
/** Before a number in Chinese characters these make another word of it: 第三, 每一, 统一, 唯一. */
const NO_NUMERAL = '(?<![第每逐统同唯初专万一二两三四五六七八九十百千零\\d])';
const COUNT = new RegExp(
	`(?<before>各|大约|约|将近|近|超过|超出|超|突破|逾|不少于|上(?=[百千万]))?` +
		`(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?<fraction>\\.\\d+)?|(?<stars>(?<![\\d*])\\*+(?=[余多]?(?:${UNITS})))|` +
		`(?<han>${NO_NUMERAL}(?:[一二两三四五六七八九][一二两三四五六七八九十百千零]*|[十百千](?=[余多])|十[一二三四五六七八九]?|(?<=上|近)[百千万])(?=[余多几]?[万亿]?[余多]?(?:${UNITS}))))` +
		`(?<inner>余|多|几)?(?<scale>[万亿](?!元)|千(?=[条件篇次人余多]))?(?<outer>余|多)?(?<unit>${UNITS})?(?<after>左右|以上|上下|余|多(?!家|个|种|项))?`,
	'gu'
);
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000, 千: 1000 };
/** What a bare unit says: `百余条`. */
const BARE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const ROUNDING = 1e6;

/** Counts of a masked text, in order. */
export function findCounts(text: string): readonly Count[] {
	return [...text.matchAll(COUNT)].map((match) => {
		const groups = match.groups ?? {};
		return {
			start: match.index,
			end: match.index + match[0].length,
			value: valueOf(groups),
			qualifier: qualifierOf(groups),
			unit: groups.unit ?? ''
		};
	});
}

type Groups = Readonly<Record<string, string | undefined>>;

function valueOf({ stars, han, digits = '', fraction = '', scale = '', unit }: Groups): number | null {
	if (stars !== undefined) return null;
	const base = han === undefined ? Number(`${digits.replaceAll(',', '')}${fraction}`) : (BARE[han] ?? chineseNumber(han));
	if (base === null) return null;
	const money = unit === '万元' ? 10_000 : unit === '亿元' ? 100_000_000 : 1;
	return Math.round(base * (SCALES[scale] ?? 1) * money * ROUNDING) / ROUNDING;
}

function qualifierOf({ stars, before = '', inner, outer, after = '' }: Groups): Qualifier | null {
	if (stars !== undefined) return 'masked';
	if (/约|近/.test(before) || /左右|上下/.test(after)) return 'approx';
	if (inner !== undefined || outer !== undefined || /超|突破|逾|不少于|上/.test(before) || after !== '') return 'at_least';
	return before === '各' ? 'each' : null;
}
