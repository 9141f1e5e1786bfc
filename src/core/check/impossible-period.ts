import type { Finding } from '../model/finding';
import type { CheckedText } from './checked-text';
import { quoteLine } from './quote-line';
import { sentencesOf } from './sentence';
import { textFault } from './text-fault';

const SPAN =
	/(?<!\d)(20\d{2})年(\d{1,2})月(\d{1,2})日?起?开?始?(?:,|至|到|-)+(?:(?<!\d)(20\d{2})年)?(\d{1,2})月(\d{1,2})(?:日|(?=止|,|。|\)|$))/u;
const DATED = /20\d{2}年\d{1,2}月/u;
const STATISTICS = /统计|数据|期限|时限|涵盖/u;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/**
 * Periods that cannot be: a day that no calendar has, an end before the start, statistics of a year from 1 January that do not reach its
 * last day or go on after it. Dates that lost a character are damage and none of these.
 */
export function impossiblePeriod({ lines }: CheckedText): readonly Finding[] {
	return lines.flatMap((line) => {
		if (!DATED.test(line.folded)) return [];
		return sentencesOf(line.folded).flatMap(({ text, start }): readonly Finding[] => {
			const match = SPAN.exec(text);
			if (match === null) return [];
			const [from, to] = ends(match);
			const fault = faultOf(from, to, STATISTICS.test(text));
			if (fault === null) return [];
			const quote = quoteLine(line, start + match.index, start + match.index + match[0].length);
			return [textFault('l.impossible_period', { params: { fault, from: written(from), to: written(to) }, quotes: [quote] })];
		});
	});
}

/** The days on both sides; a second year that is left out is the first. */
function ends(match: RegExpExecArray): readonly [Day, Day] {
	const numbers = match.slice(1).map((part: string | undefined) => (part === undefined ? Number.NaN : Number(part)));
	const [year, month, day, toYear, toMonth, toDay] = numbers as [number, number, number, number, number, number];
	return [
		{ year, month, day },
		{ year: Number.isNaN(toYear) ? year : toYear, month: toMonth, day: toDay }
	];
}

function faultOf(from: Day, to: Day, isStatistics: boolean): 'no_such_day' | 'ends_before_start' | 'no_year' | null {
	if (!exists(from) || !exists(to)) return 'no_such_day';
	if (written(to) < written(from)) return 'ends_before_start';
	const isYear = from.year === to.year && to.month === 12 && to.day === 31;
	return isStatistics && from.month === 1 && from.day === 1 && !isYear ? 'no_year' : null;
}

function exists({ year, month, day }: Day): boolean {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
	return day >= 1 && day <= days;
}

function written({ year, month, day }: Day): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
