import type { Finding, Quote } from '../model/finding';
import { kindOfName } from '../read/body-kind';
import { nameAtStart } from '../read/name-at-start';
import type { ReportLine } from '../read/report-line';
import { statedNames } from '../read/stated-names';
import type { CheckedText } from './checked-text';
import { quoteLine } from './quote-line';
import { sentencesOf } from './sentence';
import { textFault } from './text-fault';

type OwnKind = 'town' | 'street' | 'department' | 'government';

/** How bodies of other kinds speak of themselves. */
const FOREIGN: Readonly<Record<OwnKind, RegExp>> = {
	town: /(?<!自)我局(?!限|势)|本局(?!域|部|面)|我街道|我办事处|我委(?!托|员|派)/gu,
	street: /(?<!自)我局(?!限|势)|本局(?!域|部|面)|我镇|我乡(?!村|土)|我委(?!托|员|派)/gu,
	department: /我镇|我乡(?!村|土)|我街道|我办事处/gu,
	government: /(?<!自)我局(?!限|势)|我镇|我乡(?!村|土)|我街道|我办事处/gu
};
/** A body below speaking as the county does: counts of the county are none of its own. */
const AS_ABOVE =
	/(?<=^|[,。;:)])我[县市区旗](?:政府)?(?:共|累计|全年|未|没有|均未)?(?:主动公开(?:各类)?(?:政府)?信息|(?:收到|受理|办理)(?:政府)?信息公开申请)/gu;
/** Requests that were made to the government above. */
const TO_ABOVE = /(?:收到|受理|办理)[^。;,]{0,16}向[市县区省](?:人民)?政府[^。;,]{0,16}提出的[^。;,]{0,6}信息公开申请/gu;
const GENERIC = /^[各全我本该乡村镇城小集重县市区省旗基层两相关有街道]*$/u;
/** Words that a place's name never holds. */
const NO_NAME = /[我各全该其此]|^(?:现将|原|由|请|在|向|与|对|和|为|是|把|将)/u;
const SUFFIX = /(?:人民政府|政府|街道办事处|街道办|办事处|街办|街道|街|镇|乡|苏木)(?:党政办公室|党政办|办公室)?$/u;
const STATEMENT = /^[^。;]{0,24}(?:信息公开|政务公开|主动公开|依申请)/u;
const OPENNESS = /信息公开|政务公开|主动公开|依申请/u;
/** 城镇 and 集镇 with a word before them are towns of a sort; 新城镇 and 马集镇 are names. */
const SORT_OF_TOWN = /(?:新型|中心|重点|特色|农村|乡村|沿海|沿线|周边)[城集]$/u;
/** A name of a township may stand here: two characters and its kind. */
const NAMED = /(?!各|全|本|我|该|乡)\p{Script=Han}(?![各全本我该乡])\p{Script=Han}(?:镇|乡|街|办事处|苏木)(?!村|土)/u;
/** How far into a sentence its subject can reach. */
const HEAD = 24;
const REPORTING = /报告|年报|联系|编制|编写|撰写/u;
const TOWN = /[镇乡]|街|苏木/u;
/** Cells of tables in text are shorter than any passage. */
const SHORTEST = 4;
const MOST_QUOTES = 5;

/**
 * Passages in which the report speaks of another body as itself: its words for another kind of body, another township as the one that
 * reports. Governments above, departments, neighbours and villages are none.
 */
export function otherBody(text: CheckedText): readonly Finding[] {
	const kind = text.name === null ? null : kindOfName(text.name);
	if (text.name === null || kind === null || kind === 'zone') return [];
	const words = text.lines.flatMap((line) => foreignWords(line, kind));
	const names = kind === 'town' || kind === 'street' ? otherNames(text, text.name) : [];
	return byOther([...words, ...names]).map(([other, quotes]) =>
		textFault('l.other_body', { params: { body: text.name ?? '', other }, quotes: quotes.slice(0, MOST_QUOTES) })
	);
}

interface Mention {
	readonly other: string;
	readonly quote: Quote;
}

function byOther(mentions: readonly Mention[]): readonly (readonly [string, readonly Quote[]])[] {
	const others = [...new Set(mentions.map(({ other }) => other))].sort();
	return others.map((other) => [other, mentions.filter((mention) => mention.other === other).map(({ quote }) => quote)]);
}

function foreignWords(line: ReportLine, kind: OwnKind): readonly Mention[] {
	const { folded } = line;
	if (folded.length < SHORTEST || !/[我本向]/u.test(folded)) return [];
	const patterns = kind === 'government' ? [FOREIGN[kind]] : [FOREIGN[kind], AS_ABOVE, TO_ABOVE];
	return patterns.flatMap((pattern) =>
		[...folded.matchAll(pattern)].map(({ 0: words, index }) => ({
			other: pattern === FOREIGN[kind] ? words : pattern === AS_ABOVE ? words.slice(0, 2) : 'above',
			quote: quoteLine(line, ...sentenceRound(folded, index))
		}))
	);
}

function sentenceRound(folded: string, index: number): readonly [number, number] {
	const found = sentencesOf(folded).find(({ start, text }) => index < start + text.length);
	return found === undefined ? [0, folded.length] : [found.start, found.start + found.text.length];
}

/** Other townships that the text names as the one whose report it is. */
function otherNames({ lines, first }: CheckedText, own: string): readonly Mention[] {
	const stem = stemOf(own);
	const short = withoutPlace(stem);
	const self = new RegExp(`${short.replace(/[^\p{Script=Han}]/gu, '.')}(?:镇|乡|街道办事处|街道|街|苏木)?`, 'gu');
	return lines.flatMap((line): readonly Mention[] => {
		const { folded } = line;
		if (!TOWN.test(folded) || !/[。,;]/u.test(folded) || !NAMED.test(folded.replace(self, '。'))) return [];
		const stated = REPORTING.test(folded) ? statedNames([line], first === null ? null : 0) : [];
		const reporting = stated
			.filter(({ source }) => source === 'report' || source === 'author' || source === 'contact')
			.map(({ name }) => name);
		const subjects = sentencesOf(folded).flatMap(({ text }) => (text.slice(0, HEAD).includes(short) ? [] : (subjectOf(text) ?? [])));
		return [...new Set([...reporting, ...subjects])]
			.filter((name) => isOther(name, stem, own))
			.map((name) => ({ other: stemOf(name), quote: quoteLine(line, ...sentenceRound(folded, folded.indexOf(name))) }));
	});
}

/** The township that a sentence on its openness begins with. */
function subjectOf(sentence: string): string | null {
	const words = sentence.replace(/^(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.,]+)?(?:20\d{2}年度?,?)?/u, '');
	if (!TOWN.test(words.slice(0, HEAD)) || !OPENNESS.test(words)) return null;
	const name = nameAtStart(words);
	return name !== null && STATEMENT.test(words.slice(name.length)) ? name : null;
}

function isOther(name: string, stem: string, own: string): boolean {
	const other = stemOf(name);
	const kind = kindOfName(name.replace(/(?:党政办公室|党政办|办公室)$/u, ''));
	if ((kind !== 'town' && kind !== 'street') || other.length < 2 || isNoName(other)) return false;
	return !other.includes(withoutPlace(stem)) && !own.includes(withoutPlace(other));
}

function isNoName(stem: string): boolean {
	return [GENERIC, NO_NAME, SORT_OF_TOWN].some((words) => words.test(stem));
}

/** A township's name without the places above it. */
function withoutPlace(stem: string): string {
	return stem.replace(/^.*[省市县区旗盟州](?=.{2})/u, '');
}

function stemOf(name: string): string {
	return name.replace(SUFFIX, '').replace(SUFFIX, '');
}
