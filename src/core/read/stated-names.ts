import { nameAtStart } from './name-at-start';
import type { ReportLine } from './report-line';

/** A place in a document where a body's name stands, and the name. */
export interface StatedName {
	/** What the words round it say it is, the surest first: see `SOURCES`. */
	readonly source: Source;
	readonly name: string;
}

/** How sure it is that a name is that of the reporting body, the surest first. */
export const SOURCES = [
	'report',
	'author',
	'contact',
	'signature',
	'subject',
	'head',
	'file',
	'path',
	'rules',
	'address',
	'clause'
] as const;
type Source = (typeof SOURCES)[number];

const YEAR = '(?:20\\d{2}|[二〇○零一三四五六七八九]{4})年(?:度|以来)?(?:的)?';
const REPORT = new RegExp(`^(?:${YEAR})?(?:关于)?(?:政府|政务)?信息公开(?:工作|情况|的|年度|执行)*(?:报告|年报)(?!格式)`, 'u');
/** What can stand before the body in a mention of its report. */
const BEFORE_REPORT = new RegExp(`(?:公布|公开|编制了?|编写|发布|形成|撰写|推出|《|将|结合|现就|发出|(?:${YEAR}))`, 'gu');
const AUTHOR = /由(?!于)/gu;
const CONTACT = /(?:请与|请联系|可与|可联系|请向|请致电|欢迎联系|敬请联系|直接与|疑问.{0,6}联系|联系单位|咨询)[::,]?/gu;
const SUBJECT = new RegExp(
	`(?:^(?:\\([一二三四五六七八九十]+\\))?|[。;])(?:截[至止].{0,12}日?,|本年度?,|一年来,|自20\\d{2}年起,)?(?:${YEAR},?)?|[,:)](?:${YEAR}),?|(?:领导|指导|支持|要求|部署|安排)下,|[,:)](?=[^,。;]{2,30}(?:20\\d{2}年|结合|编制|依法|现将|特此|特编|认真|严格|高度))`,
	'gu'
);
const HEAD =
	/(?:发布机构|发布单位|发文机关|发文机构|发文单位|公开机构|公开单位|制发机关|制发单位|信息来源|文章来源|来源|责任部门|所属机构|编制单位|报送单位|主办单位|主办|版权所有|单位名称|^单位)[::|\s]*/gu;
const WELCOME = /^(.{2,30})(?:网站)?欢迎[您你]/u;
const RULES =
	/(?:《|成立了?|的|调整|制定了?|修订了?|"|依托|利用|通过|在|登录|访问)(?=[^《》",。]{2,30}["》]?(?:政务公开|信息公开|政府信息|网站|微信|公众号|门户|公开信息|发布信息))|(?:公众号|微博)"/gu;
const ADDRESS = /(?:地址|地点|通讯处)(?:为|是)?[::]?/gu;
/** A name at the start of any clause is the weakest sign. */
const CLAUSE = /(?:^|[,。;:)])/gu;
const PATH_STEP = /[>/》]/u;
const PATH = /^(?:您|你)?(?:当前|现在|所在).{0,6}位置|^首页|(?:>.*){2,}/u;
const HEAD_LINES = 40;
const TAIL_LINES = 25;
/** Where a signature can stand in a text without headings. */
const SHORT_TAIL = 3;
const OPENING_LINES = 12;

/** Names stated in a report's running text, head and foot, surest source first, in each source in the order of the text. */
export function statedNames(lines: readonly ReportLine[], first: number | null): readonly StatedName[] {
	const texts = lines.map((l) => l.folded);
	const head = texts.slice(0, HEAD_LINES);
	const from = first ?? 0;
	const opening = texts.slice(0, from + OPENING_LINES);
	const found: StatedName[] = [
		...after(texts, BEFORE_REPORT, 'report', (rest, name) => REPORT.test(rest.slice(name.length))),
		...after(opening, AUTHOR, 'author', (rest, name) => /^.{0,24}(?:编制|编写|撰写|组织|汇总|负责)/u.test(rest.slice(name.length))),
		...after(texts, CONTACT, 'contact'),
		...nameLines(texts.slice(0, Math.min(from, HEAD_LINES))),
		...signatures(first === null ? texts.slice(-SHORT_TAIL) : texts.slice(from + 1)),
		...after(
			texts.filter((t) => /[。,;]/.test(t)),
			SUBJECT,
			'subject'
		),
		...head.flatMap((t): readonly StatedName[] => named('head', nameAtStart(WELCOME.exec(t)?.[1] ?? ''))),
		...after([...head, ...texts.slice(-TAIL_LINES)], HEAD, 'head'),
		...paths(head),
		...after(texts, RULES, 'rules', (rest, name) => !rest.startsWith('关于', name.length)),
		...after(texts, ADDRESS, 'address'),
		...after(texts.slice(from), CLAUSE, 'clause')
	];
	return SOURCES.flatMap((source) => found.filter((f) => f.source === source));
}

const named = (source: Source, name: string | null): readonly StatedName[] => (name === null ? [] : [{ source, name }]);

/** The names that begin right after each place where `before` is found. */
function after(
	texts: readonly string[],
	before: RegExp,
	source: Source,
	fits: (rest: string, name: string) => boolean = () => true
): readonly StatedName[] {
	return texts.flatMap((text) =>
		[...text.matchAll(before)].flatMap((match): readonly StatedName[] => {
			const rest = text.slice(match.index + match[0].length);
			const name = nameAtStart(rest);
			return name !== null && fits(rest, name) ? [{ source, name }] : [];
		})
	);
}

/** Lines of the head that are a name and nothing else; above a title that names nobody it is that of the title. */
function nameLines(head: readonly string[]): readonly StatedName[] {
	return head.flatMap((text, i) => named(REPORT.test(head[i + 1] ?? '') ? 'report' : 'head', wholeName(text)));
}

/** Lines at the end that are a name and nothing else; the last is the signature. */
function signatures(texts: readonly string[]): readonly StatedName[] {
	return texts
		.slice(-TAIL_LINES)
		.reverse()
		.flatMap((text) => named('signature', wholeName(text.replace(/20\d{2}年\d{1,2}月\d{1,2}日$/u, ''))));
}

function wholeName(text: string): string | null {
	const line = text.replace(/[|,。:]+$/u, '');
	const name = nameAtStart(line);
	return name?.length === line.length ? name : null;
}

/** The steps of a page's own path (首页 > 乡镇 > 某某镇 > 年报), innermost first. */
function paths(head: readonly string[]): readonly StatedName[] {
	return head
		.filter((text) => PATH.test(text))
		.flatMap((text) => text.split(PATH_STEP).reverse())
		.flatMap((step) => named('path', wholeName(step)));
}
