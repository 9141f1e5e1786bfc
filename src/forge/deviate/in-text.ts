import type { InventedReport } from '../facts/invented-report';
import type { Random } from '../random';
import { paragraph, type Composition, type Part } from '../write/composition';
import type { Deviation } from './deviation';

type Sentences = readonly string[];

/** A composition with a sentence more in its first section. */
function saying(composition: Composition, sentence: string): Composition {
	const at = composition.parts.findIndex((part, i) => i > 1 && part.kind === 'paragraph');
	return { ...composition, parts: [...composition.parts.slice(0, at), paragraph(sentence), ...composition.parts.slice(at)] };
}

function worded(composition: Composition, change: (text: string, part: Part) => string): Composition {
	const parts = composition.parts.map((part) =>
		part.kind === 'heading' || part.kind === 'paragraph' ? { ...part, text: change(part.text, part) } : part
	);
	return { ...composition, parts };
}

const says =
	(sentences: (report: InventedReport, random: Random) => Sentences) =>
	(composition: Composition, random: Random, report: InventedReport): Composition =>
		saying(composition, random.pick(sentences(report, random)));

const isSection = (part: Part): boolean => part.kind === 'heading' && part.level === 1;
const NUMBERS = '一二三四五六七八';

/** Headings numbered as if sections were left out. */
function misnumbered(composition: Composition): Composition {
	let number = 0;
	return worded(composition, (text, part) => {
		if (!isSection(part)) return text;
		number += number === 1 ? 2 : 1;
		return text.replace(/^[一二三四五六七八]、/, `${NUMBERS[number - 1] ?? '八'}、`);
	});
}

const TRADITIONAL: Readonly<Record<string, string>> = {
	开: '開',
	务: '務',
	况: '況',
	请: '請',
	复: '復',
	诉: '訴',
	讼: '訟',
	项: '項',
	结: '結',
	总: '總'
};

/** Copies on other sites: pinyin after a character, traditional script in parts. */
function copied(composition: Composition, random: Random): Composition {
	const traditional = random.chance(50);
	return worded(composition, (text) =>
		traditional
			? text.replace(/[开务况请复诉讼项结总]/g, (character) => TRADITIONAL[character] ?? character)
			: text.replace(/信息/, '信(xin)息(xi)')
	);
}

/** Deviations of text, title and signature. */
export const IN_TEXT: readonly Deviation[] = [
	{
		no: 14,
		zh: '同一件事单位不一',
		en: 'several units for one thing',
		words: says((_, r) => [`全年共办理有关事项${r.int(2, 90)}宗，回复来件${r.int(2, 90)}起。`])
	},
	{
		no: 15,
		zh: '余、多、万余、突破等',
		en: '“over”, “nearly”, “more than”',
		words: says((_, r) => [`网站浏览量突破${r.int(2, 9)}万余人次。`, `累计点击${r.int(2, 9)}.5万多次。`])
	},
	{ no: 16, zh: '件数像年份', en: 'a count that looks like a year', words: says(() => ['历年累计公开信息2017条，惠及2013万人次。']) },
	{
		no: 17,
		zh: '日期缺年、月',
		en: 'dates without year and month signs',
		words: (composition, _, { year }) =>
			worded(composition, (text) => text.replace(`${year}年1月1日`, `${year}11日`).replace(`${year}年12月31日`, `${year}1231日`))
	},
	{
		no: 18,
		zh: '分项之和不等于总数',
		en: 'parts that do not add up',
		words: says(() => ['其中网站35条、微信80条、其他2443条，共382条。'])
	},
	{ no: 19, zh: '同一数字前后不同', en: 'the same figure twice, differently', words: says(() => ['本栏目年初公开20条，又公开16条。']) },
	{
		no: 20,
		zh: '总数含回应数',
		en: 'a total that includes responses',
		words: says(() => ['各类信息140条、解读160条、回应32条，共332条。'])
	},
	{
		no: 21,
		zh: '文字与表格不一致',
		en: 'text that contradicts the table',
		words: says((_, r) => [`有关部门予以公开及部分公开${r.int(100, 900)}件。`])
	},
	{ no: 22, zh: '句子不完整', en: 'a sentence that breaks off', words: says(() => ['现行有效的规范性文件。']) },
	{ no: 23, zh: '残留模板文字', en: 'words of the template left', words: says(() => ['该部分以表格形式报告。表格如下：']) },
	{ no: 24, zh: '照抄他处文字', en: 'text of another body', words: says(() => ['公民可向市政府及市政府办公室提出申请。']) },
	{ no: 25, zh: '章节序号跳号', en: 'section numbers that skip', words: misnumbered },
	{
		no: 26,
		zh: '标题写法各异',
		en: 'titles in other words',
		words: (composition, random, { body, year }) => ({
			...composition,
			title: random.pick([
				`${year}年${body.county}${body.place}政府信息公开年度报告`,
				`${body.county}${body.name}${year}年信息公开工作年度报告`,
				`${body.county}${body.name}${year}年度政府信息公开工作年度报告`
			])
		})
	},
	{
		no: 27,
		zh: '落款年份写错',
		en: 'a wrong year in the signature',
		cells: (report) => ({
			...report,
			published: report.published === null ? null : report.published.replace(/^\d{4}/, String(report.year))
		})
	},
	{ no: 28, zh: '夹注拼音、繁体字', en: 'pinyin and traditional script', words: copied },
	{
		no: 29,
		zh: '标题的其他写法',
		en: 'other wordings of headings',
		words: (composition) =>
			worded(composition, (text) =>
				text
					.replace('二、主动公开政府信息情况', '二、行政机关主动公开政府信息情况')
					.replace('五、存在的主要问题及改进情况', '五、存在问题和改进措施')
			)
	},
	{
		no: 30,
		zh: '百分比截断或基数不对',
		en: 'percentages cut off or of a wrong base',
		words: says(() => ['办结率为92.47%，占总数的104%。'])
	}
];
