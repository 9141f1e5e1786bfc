import type { Finding, Quote } from '../model/finding';
import { yearInTitle } from '../read/find-year';
import type { ReportLine } from '../read/report-line';
import type { CheckedText } from './checked-text';
import { quoteLine } from './quote-line';
import { sentencesOf } from './sentence';
import { textFault } from './text-fault';
import { titleQuote } from './title-quote';

/** The statistics period of a report; a period of anything else has no such words before it. */
const PERIOD = /(?:统计|数据|期限|时限)[^。;]{0,24}?(?<!\d)(20\d{2})年1月1日[^。;]{0,8}?(?:(?<!\d)(20\d{2})年)?12月31/u;
/** The year that a sentence begins with, where it is the time of what is told and no date, span or start. */
const FIRST_WORDS =
	/^(?:[(]?[一1][)、.])?(?:[^。,:]{0,12}(?:情况|概述)[:。])?(20\d{2})年(?:度|全年)?(?!以来|来|至|起|\d|-|、|和|与|及|底|末|初|前|后|的?(?:《|修订))/u;
/** Words of sentences that are about another year on purpose. */
const ON_PURPOSE =
	/较|比上|同比|相比|上年|上一年|去年|将|修订|颁布|出台|施行|要点|通知|规划|计划|预算|决算|印发|成立|启动|开始|组建|设立|获|基础上/u;
/** What a report speaks of as its own. */
const OWN = /[我本全](?:镇|乡|街|苏木|局|委|厅|县|市|区|旗|省|单位|机关)|信息公开|政务公开|政府信息/u;

interface StatedYear {
	readonly where: 'title' | 'period' | 'opening';
	readonly year: number;
	readonly quote: Quote;
}

/**
 * Title, statistics period and first sentence that name different years, each where it stands in the text and is surely of this report:
 * the first that states a year against the next that states another.
 */
export function yearConflict(text: CheckedText): readonly Finding[] {
	const stated = [titleYear(text), period(text), opening(text)].filter((found) => found !== null);
	const [first] = stated;
	const other = stated.find(({ year }) => year !== first?.year);
	if (first === undefined || other === undefined || first.year !== text.year) return [];
	const params = Object.fromEntries(stated.map(({ where, year }) => [where, year]));
	const years = [first.year, other.year] as const;
	return [textFault('p.year', { left: years[0], right: years[1], params, quotes: [first.quote, other.quote] }, years)];
}

function titleYear(text: CheckedText): StatedYear | null {
	const year = text.title === null ? null : yearInTitle(text.title);
	const quote = titleQuote(text);
	return year === null || quote === null ? null : { where: 'title', year, quote };
}

function period({ lines }: CheckedText): StatedYear | null {
	for (const line of lines) {
		const match = line.folded.includes('12月3') ? PERIOD.exec(line.folded) : null;
		if (match === null) continue;
		const [words, from, to] = match as unknown as readonly [string, string, string | undefined];
		if (to !== undefined && to !== from) return null;
		return { where: 'period', year: Number(from), quote: quoteLine(line, match.index, match.index + words.length) };
	}
	return null;
}

/** The first sentence of section one, or of a text without headings. */
function opening({ lines, first, title }: CheckedText): StatedYear | null {
	const from = first ?? 0;
	const line = lines.slice(from, from + 5).find(({ folded }) => /[。,]/u.test(folded) && folded !== title);
	const [sentence] = line === undefined ? [] : sentencesOf(line.folded);
	const year = sentence === undefined ? undefined : FIRST_WORDS.exec(sentence.text)?.[1];
	if (sentence === undefined || year === undefined || ON_PURPOSE.test(sentence.text) || !OWN.test(sentence.text)) return null;
	if (new Set(sentence.text.match(/(?<!\d)20\d{2}(?=年)/gu)).size > 1) return null;
	return {
		where: 'opening',
		year: Number(year),
		quote: quoteLine(line as ReportLine, sentence.start, sentence.start + sentence.text.length)
	};
}
