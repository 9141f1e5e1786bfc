import { findRegions } from '../region/find-regions';
import type { RegionIndex } from '../region/region-index';
import { kindOfName, kindWord, speakerOf, speaksAs, type Speaker } from './body-kind';
import { fullerName } from './department-names';
import { nameAtStart } from './name-at-start';
import { placeOfDepartment } from './place-of-department';
import type { ReportLine } from './report-line';
import { SOURCES, statedNames, type StatedName } from './stated-names';

const YEAR = /20\d{2}年?度?|[二〇○零一三四五六七八九]{4}年度?/g;
/** What a title says besides the body. */
const SUBJECT = /(?:(?<!人民)政府|政务)?(?:信息|政务)公开.*$|(?:依法)?(?:年度|工作)(?:报告|年报).*$|年报.*$|年度$/;
/** Words for bodies that are not this one by name. */
const NOBODY =
	/^(?:本|我|各|全|该|县|市|区|镇|乡|街道|街|里|有关|上级|领导|党委|相关|省|人民政府|区政府|市政府|县政府|镇政府|乡政府|城|村|小|集|重|两|建制|特色|所属|机关|直属|基层|内设|牵头|责任)*(?:镇|乡|街道|街|局|厅|政府|人民政府|市|县|区|省|旗|单位|委|办|办事处|街道办|街道办事处|部门|委员会|中心|管委会|管理委员会|园区|开发区|景区|城区|辖区|社区|地区)$/u;
/** Offices and places within a body, of which none reports. */
const OFFICE =
	/^(?:局|委|厅|镇|乡|街道|区|县|市)?(?:党政|综合|行政|局|委|党委|党工委|政务公开|政务服务|信息公开|审核|社区|分管|政府|人民政府|便民|政务|服务|党群|个人|会员|数据|信息|行政审批|档案|图书)*(?:办公室|办公厅|办|中心|局|馆)$/u;
/** Where a name stands by chance as often as not. */
const WEAK: ReadonlySet<string> = new Set(['address', 'clause']);
/** Spam put into copies of pages. */
const FOREIGN = /[^\p{Script=Han}()·、]|娱乐|体育平台|竞彩|彩票|官网|老虎机|棋牌|下载|博彩/u;
/** The office that writes for a body is not the body. */
const WRITING_OFFICE =
	/(?<=[局厅委镇乡道区]|(?<!管理)委员会|办事处|[镇乡]政府|[镇乡]人民政府)(?:党政|党委|综合|政务公开|信息公开|局|委)*(?:办公室|办)$/u;

/** What the reporting body's name is taken from. */
interface NameSources {
	readonly title: string | null;
	readonly lines: readonly ReportLine[];
	/** Index of the first section heading. */
	readonly first: number | null;
	/** Words of the file's name, its folders and its address. */
	readonly around: readonly string[];
}

/**
 * The name of the body that reports, as the document has it: from the title, else from where the text, its head and its foot name
 * it, else from what stands round it. A document that speaks as a town's (我镇) is no report of a department. `null` when nothing
 * names the body.
 */
export function bodyName(sources: NameSources, register: RegionIndex): string | null {
	const { title, lines } = sources;
	const text = lines.map((l) => l.folded).join('\n');
	const fromTitle = title === null ? null : nameInTitle(title);
	const titled = fromTitle === null ? null : fullerName(fromTitle, text, false);
	if (titled !== null && !isRelative(titled)) return titled;
	const stated = namesStated(sources, register);
	const name = titled ?? best(stated, speakerOf(text));
	if (name === null) return null;
	const full = titled ?? fullerName(name, text, true);
	return isRelative(full) ? placeOfDepartment(inFull(full, stated), text, register) : full;
}

/** Names that the text and what stands round it give, the surest first. */
function namesStated({ lines, first, around }: NameSources, register: RegionIndex): readonly StatedName[] {
	const fromFile = around.flatMap((words): readonly StatedName[] => {
		const name = nameInTitle(words);
		return name === null ? [] : [{ source: 'file', name }];
	});
	const stated = statedNames(lines, first).flatMap((s): readonly StatedName[] => {
		const name = accept(s.name);
		return name === null || (WEAK.has(s.source) && !inRegister(name, register)) ? [] : [{ ...s, name }];
	});
	return [...stated, ...fromFile];
}

function nameInTitle(title: string): string | null {
	const text = title.replace(/^.*[>》|]/, '').replace(/[《》"'_]/g, '');
	const parts = text.split(YEAR).map((part) => part.replace(SUBJECT, '').replace(/^(?:关于|年|度|公布|发布)|[的关于]+$/g, ''));
	return parts.map((part) => accept(part)).find((part) => part !== null) ?? null;
}

/**
 * Of the surest source that has any, the name stated most often. Where that one leaves the place open (区财政局), a name of the same
 * department that does not.
 */
function best(stated: readonly StatedName[], speaker: Speaker | null): string | null {
	const fitting = stated.filter(({ name }) => speaksAs(name, speaker?.kind ?? null));
	const exact = fitting.filter(({ name }) => speaker !== null && kindWord(name) === speaker.word);
	for (const source of SOURCES) {
		const names = (exact.length > 0 ? exact : fitting).filter((s) => s.source === source).map((s) => s.name);
		const times = (name: string): number => names.filter((other) => other === name || other.endsWith(name)).length;
		const [most] = [...names].sort((a, b) => times(b) - times(a));
		if (most === undefined || (source === 'address' && kindOfName(most) !== speaker?.kind)) continue;
		return inFull(most, fitting);
	}
	return null;
}

/** For a department named without its place, a name of the same with it, if there is one. */
function inFull(name: string, stated: readonly StatedName[]): string {
	if (!isRelative(name)) return name;
	return stated.find((other) => other.name.length > name.length && other.name.endsWith(name))?.name ?? name;
}

/** A department named without its place (区财政局). */
function isRelative(name: string): boolean {
	return /^[省市县区旗]/u.test(name) && kindOfName(name) === 'department';
}

/** Whether a name is that of a place of the register or begins with one. */
function inRegister(name: string, register: RegionIndex): boolean {
	if (findRegions(register, name).regions.length > 0) return true;
	return kindOfName(name) === 'department' && [...name].some((_, i) => i >= 2 && register.byName.has(name.slice(0, i)));
}

function accept(name: string): string | null {
	const plain = name
		.replace(/^[的在于由,:]+|^(?:现(?:将|公布|发布)|特公布|编制|Page\d+-)|[,。:|]+$/gu, '')
		.replace(/\(.*$/u, '')
		.replace(WRITING_OFFICE, '');
	if (plain.length < 2 || NOBODY.test(plain) || OFFICE.test(plain) || FOREIGN.test(plain) || /[我、]|^本(?!溪)/u.test(plain)) return null;
	return nameAtStart(plain) === null ? null : plain;
}
