import type { Finding, Quote } from '../model/finding';
import type { CheckedText } from './checked-text';
import { quoteLine } from './quote-line';
import { sentencesOf, type Sentence } from './sentence';
import { textFault } from './text-fault';
import { titleQuote } from './title-quote';

const PROBLEMS = 5;
/** As many other years are a history. */
const HISTORY = 3;
const MOST_QUOTES = 5;
/** What stands before the first words of a sentence: a number, a short heading. */
const LEAD =
	/^(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.,]+|[一二三四五六七八九]是)?(?:[^。,:;\d]{0,16}(?:情况|公开|管理|建设|保障|方面|概述|申请)[:。,]?)?/u;
const SELF =
	'(?:[我本全][镇乡街局委厅县市区旗省办](?:道|政府|机关)?|本?街道|本(?:单位|机关|年度|部门)|[\\p{Script=Han}]{2,16}?(?:镇|乡|街道|办事处|街办|局|委|委员会|政府|办公室))';
/** A sentence that tells what a year brought: `2022年,我镇共公开`. */
const TOLD = new RegExp(
	`^(?:截[至止]到?)?(20\\d{2})年(?:度|全年|12月(?:31日|底|末)?|年?底|年?末)?(?!以?来),?(?:${SELF},?)?(?:全年)?(?:通过[^。;]{2,40}?)?(?:共计?|累计|总计|主动公开|依申请公开|(?:未|没有|均未|共|新)?(?:收到|接到|受理|收取|发生|产生|出现)|无(?:依申请|政府信息|行政)|(?:制定|制发|发布|公开)(?:各类|政府|政务|信息|行政|规范性))`,
	'u'
);
/** How sections and paragraphs of a report begin: `2022年,我镇认真贯彻`. */
const OPENED = new RegExp(
	`^(20\\d{2})年度?,(?:${SELF}),?(?:认真|严格|坚持|深入|紧紧|始终|高度重视|切实|积极|按照|根据|在[^。;,]{2,24}领导下|不断|持续|全面|扎实|围绕)`,
	'u'
);
/** What section five says of the year: `2022年我镇信息公开工作虽取得一定成效,但仍存在`. */
const LACKED = new RegExp(`^(20\\d{2})年(?:度)?,?(?:${SELF})?[^。;]{0,20}(?:虽|取得了?(?:一定|较好|新)|(?:仍|还)存在)`, 'u');
/** Sentences about another year on purpose. */
const ON_PURPOSE =
	/较|比(?!例|如|赛)|上年|上一年|上年度|去年|前年|往年|历年|近年|增长|增加|减少|下降|结转|整改|决算|预算|要点|规划|计划|印发|反馈|测评|评估|考核(?:结果|得分|排名)|曾|荣获|被评|原(?!则|创|因|文)|持平|以前|之前|截图|修订|版\)/u;
const PLANNED = /将|继续|进一步|拟|打算|下一步|力争|要|需|应当|目标/u;
const PERIOD = /(?:自|从|^|,|\()(20\d{2})年1月1日起?(?:至|到|-)+(?:20\d{2}年)?12月31日/u;
/** A numbered heading of another year: `(一)2022年主动公开情况`. */
const HEADING =
	/^(?:[(][一二三四五六七八九十]{1,2}[)]|[一二三四五六七八九十]{1,2}、|\d{1,2}[、.])[^。,;:]{0,12}?(20\d{2})年度?[^。,;:]{0,16}(?:情况|总结|工作)$/u;
/** The report's own name in its introduction. */
const NAMED =
	/(?:现(?:将|予以?|公布|发布|公开)|特向社会(?:公布|公开|发布)|[特现]?编制(?:完成|形成)?了?(?:本|此)?)[^。;]{0,24}?(20\d{2})年度?[^。;,《]{0,12}信息公开[^。;,]{0,10}(?:报告|年报|情况)(?!格式|编制|发布|公布|有关)/u;
const OF_A_NOTICE = /关于(?:做好|印发|开展)|通知|要点|方案/u;

interface Passage {
	readonly year: number;
	readonly quote: Quote;
}

/**
 * Sentences and headings that speak of another year as the report's own: one finding a year, with the title and the passages.
 * Comparisons, what was carried over, plans, laws, documents and histories are none.
 * @param known other years that are told already
 */
export function otherYear(text: CheckedText, known: ReadonlySet<number>): readonly Finding[] {
	const { year } = text;
	if (year === null || !isSure(text)) return [];
	const passages = text.lines.flatMap((_, index) => passagesIn(text, index, year)).filter((passage) => !known.has(passage.year));
	const years = [...new Set(passages.map((passage) => passage.year))].sort((a, b) => a - b);
	if (years.length >= HISTORY) return [];
	const title = titleQuote(text);
	return years.map((other) =>
		textFault('l.other_year', {
			left: year,
			right: other,
			quotes: [...(title === null ? [] : [title]), ...passages.filter((p) => p.year === other).map((p) => p.quote)].slice(0, MOST_QUOTES)
		})
	);
}

/** The year must come from the title or a period; one guessed from the first words would make the others wrong. */
function isSure({ title, year, lines }: CheckedText): boolean {
	const stated = `${year}年1月1日`;
	return (title !== null && title.includes(String(year))) || lines.some(({ folded }) => folded.includes(stated));
}

function passagesIn(text: CheckedText, index: number, own: number): readonly Passage[] {
	const line = text.lines[index] as CheckedText['lines'][number];
	const { folded } = line;
	const named = folded.match(/(?<!\d)20\d{2}(?=年)/gu);
	if (named === null || named.every((year) => Number(year) === own) || /[\t|>]/u.test(line.line.text.trim())) return [];
	const section = text.sectionAt(index);
	const heading = HEADING.exec(folded)?.[1];
	if (heading !== undefined)
		return isOther(heading, own) && section > 0 && !ON_PURPOSE.test(folded) ? [{ year: Number(heading), quote: quoteLine(line) }] : [];
	if (!/[。;,]/u.test(folded)) return [];
	const sentences = sentencesOf(folded);
	return sentences.flatMap((sentence, at) => {
		const year = yearOf(sentence, at === 0, section, own);
		if (year === null || beginsWith(sentences[at + 1], own)) return [];
		return [{ year, quote: quoteLine(line, sentence.start, sentence.start + sentence.text.length) }];
	});
}

/** The other year that a sentence speaks of as the report's own; `null` where it does not. */
function yearOf({ text }: Sentence, isFirst: boolean, section: number, own: number): number | null {
	const named = section === 0 && !OF_A_NOTICE.test(text) ? NAMED.exec(text)?.[1] : undefined;
	if (named !== undefined && isOther(named, own)) return Number(named);
	if (ON_PURPOSE.test(text) || text.includes(`${own}年`)) return null;
	const words = text.replace(LEAD, '');
	const told = [words, text]
		.map((from) => TOLD.exec(from)?.[1] ?? (isFirst ? OPENED.exec(from)?.[1] : undefined))
		.find((y) => y !== undefined);
	const found = (section === PROBLEMS ? LACKED.exec(words)?.[1] : told) ?? PERIOD.exec(text)?.[1];
	if (found === undefined || !isOther(found, own)) return null;
	return Number(found) > own && PLANNED.test(text) ? null : Number(found);
}

function isOther(year: string, own: number): boolean {
	return Number(year) !== own;
}

/** Years told one after the other are a comparison. */
function beginsWith(sentence: Sentence | undefined, year: number): boolean {
	return sentence !== undefined && sentence.text.slice(0, 12).includes(`${year}年`);
}
