import { formById } from '../form/form';
import type { Block } from '../model/block';
import type { SectionReading } from '../model/report';
import { labelKey } from './label-key';
import type { ReportLine } from './report-line';

/** The six sections of a report, and which section each line is in. */
export interface Sections {
	readonly sections: readonly SectionReading[];
	/** Section number of the line at an index; 0 before the first heading. */
	readonly sectionAt: (index: number) => number;
	/** Index of the first heading; `null` when there is none. */
	readonly first: number | null;
}

interface Heading {
	readonly no: number;
	readonly index: number;
	/** Text on the same line after the heading. */
	readonly rest: string;
}

const NUMBERED = /^(?:[一二三四五六七八九十]{1,2}[、.,:]|第[一二三四五六七八]部分[、:,]?)/;
const LONGEST_HEADING = 40;
/** Sections by their words, for headings in no known wording. */
const WORDS: readonly (readonly [number, RegExp])[] = [
	[1, /^(?:工作)?(?:总体|整体)(?:工作)?(?:情况|推进)|^概[述况]|^(?:工作)?基本情况|^总体工作/],
	[4, /复议.*诉讼|诉讼.*复议/],
	[5, /问题.*(?:改进|整改|措施|打算|建议)|存在.*(?:问题|不足)/],
	[2, /主动公开(?:的)?政府信息|政府信息主动公开|主动公开.*情况/],
	[3, /(?:收到|处理).*申请|依申请公开.*情况/],
	[6, /其他.*(?:事项|情况)|需要(?:报告|说明)的/]
];
/** Lines after the report: signature, date and the foot of a page are no content of the last section. */
const FOOT =
	/^(?:.{2,30}(?:人民政府|办事处|委员会|局|办公室|政府)|20\d{2}[年.-]\d{1,2}[月.-]\d{1,2}日?|[二〇○零一十年月日三四五六七八九]{8,}|附件.*|.*(?:版权所有|主办单位|承办单位|ICP备|公网安备|网站地图|联系我们|网站标识码|打印本页|关闭窗口|上一篇|下一篇|责任编辑|扫一扫|分享到).*|【?(?:打印|关闭|收藏|返回顶部).*)$/;

const SECTIONS = formById('form-2021').sections ?? [];
/** The six have been the same since 2019; each generation adds wordings. */
const WORDINGS = [...SECTIONS, ...(formById('form-2019').sections ?? [])]
	.flatMap((s) => [s.label, ...s.variants, ...(s.variants_expected ?? [])].map((label) => ({ no: s.no, key: labelKey(label).full })))
	.sort((a, b) => b.key.length - a.key.length);

const BY_KEY = new Map([...WORDINGS].reverse().map((wording) => [wording.key, wording]));

/** No heading is as short as most lines of a table in text are. */
const SHORTEST = Math.min(4, ...WORDINGS.map(({ key }) => key.length));

/** Finds the sections by the words of their headings; their numbers are not trusted. */
export function splitSections(lines: readonly ReportLine[], blocks: readonly Block[]): Sections {
	const all = lines.flatMap((l, index) => heading(l.folded, index) ?? []);
	const chosen = SECTIONS.flatMap(({ no }) => chooseHeading(all, no, lines, blocks) ?? []).sort((a, b) => a.index - b.index);
	const sections = SECTIONS.map(({ no }): SectionReading => {
		const place = chosen.findIndex((h) => h.no === no);
		if (place < 0) return { no, state: 'absent' };
		const end = chosen[place + 1]?.index ?? lines.length;
		return { no, state: hasContent(chosen[place] as Heading, end, lines, blocks) ? 'present' : 'empty' };
	});
	const numbers = lines.map(() => 0);
	for (const { no, index } of chosen) numbers.fill(no, index);
	return {
		sections,
		first: chosen[0]?.index ?? null,
		sectionAt: (index) => numbers[index] ?? 0
	};
}

function heading(folded: string, index: number): Heading | null {
	if (folded.length < SHORTEST || folded.startsWith('(')) return null;
	const number = NUMBERED.exec(folded);
	const words = number === null ? folded : folded.slice(number[0].length);
	const key = labelKey(words.slice(0, LONGEST_HEADING * 2)).full;
	const known = number === null ? BY_KEY.get(key) : WORDINGS.find((w) => key.startsWith(w.key));
	if (known !== undefined) return { no: known.no, index, rest: key.slice(known.key.length) };
	if (number === null || words.length > LONGEST_HEADING) return null;
	const no = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
	return no === undefined ? null : { no, index, rest: '' };
}

/** The first heading of a section that something follows: headings listed at the top have nothing below them. */
function chooseHeading(all: readonly Heading[], no: number, lines: readonly ReportLine[], blocks: readonly Block[]): Heading | null {
	const own = all.filter((h) => h.no === no);
	const filled = own.find((h) => {
		const next = all.find((other) => other.index > h.index)?.index ?? lines.length;
		return hasContent(h, next, lines, blocks);
	});
	return filled ?? own.at(-1) ?? null;
}

function hasContent(from: Heading, end: number, lines: readonly ReportLine[], blocks: readonly Block[]): boolean {
	if (from.rest.length > 4) return true;
	for (let i = from.index + 1; i < end; i++) if (!FOOT.test((lines[i] as ReportLine).folded)) return true;
	const first = (lines[from.index] as ReportLine).line.block;
	const last = lines[end]?.line.block ?? blocks.length;
	return blocks.slice(first + 1, last).some((b) => b.kind === 'table');
}
