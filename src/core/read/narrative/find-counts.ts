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

const UNITS =
	'人次|件次|条次|场次|期次|工作日|万元|亿元|元|条|件|篇|期|份|次|场|宗|起|个|则|部|项|例|批|人|名|位|家|户|类|大|张|幅|段|处|块|台|页|字|天|辆|本|册|支|只|所|站';
const COUNT = new RegExp(
	`(?<before>各|大约|约|将近|近|超过|超|突破|逾|高达)?` +
		`(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?<fraction>\\.\\d+)?|(?<stars>\\*{2,})|(?<han>(?<![第每逐统同唯一二两三四五六七八九十百零\\d])[一二两三四五六七八九十百零]+(?=(?:${UNITS}))))` +
		`(?<inner>余|多|几)?(?<scale>[万亿](?!元)|千(?=[条件篇次人余多]))?(?<outer>余|多)?(?<unit>${UNITS})?(?<after>左右|以上|上下|余|多)?`,
	'gu'
);
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000, 千: 1000 };
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

function valueOf(groups: Groups): number | null {
	if (groups.stars !== undefined) return null;
	const base =
		groups.han === undefined ? Number(`${(groups.digits ?? '').replaceAll(',', '')}${groups.fraction ?? ''}`) : chineseNumber(groups.han);
	if (base === null) return null;
	const money = groups.unit === '万元' ? 10_000 : groups.unit === '亿元' ? 100_000_000 : 1;
	return Math.round(base * (SCALES[groups.scale ?? ''] ?? 1) * money * ROUNDING) / ROUNDING;
}

function qualifierOf(groups: Groups): Qualifier | null {
	if (groups.stars !== undefined) return 'masked';
	const { before = '', inner, outer, after = '' } = groups;
	if (/约|近/.test(before) || /左右|上下/.test(after)) return 'approx';
	if (inner !== undefined || outer !== undefined || /超|突破|逾|高达/.test(before) || after !== '') return 'at_least';
	return before === '各' ? 'each' : null;
}
