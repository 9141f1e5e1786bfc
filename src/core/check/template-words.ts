import type { Finding } from '../model/finding';
import type { CheckedText } from './checked-text';
import { quoteLine } from './quote-line';
import { textFault } from './text-fault';

/** What a blank of a template stands for. */
const NOUN =
	'(?:年|月|日|省|市|县|区|旗|镇|乡|街道|办事处|局|委|厅|单位|部门|机关|政府|人民政府|村|社区|路|号|条|件|次|人次|篇|期|场|个|份|项|元|万元|项目|平台|公众号|网站|同志)';
const LEFT: readonly RegExp[] = [
	/** Crosses where a name or a count belongs; those after a digit or a person's name are masks. */
	new RegExp(
		`(?<![A-Za-z\\d*./_×-])(?<!(?:^|[,。;:、(])\\p{Script=Han})(?:[×X]{2,8}|[Xx]{2,8}|○{2,8}(?=镇|乡|街道|县|局))(?=${NOUN})`,
		'u'
	),
	new RegExp(
		`(?<=^|[,。;:、("《在由与向])(?:[×X]{1,8}|x{2,8})(?=(?:镇|乡|县|区|市|局|街道)(?:人民政府|政府|办事处|20|高度|认真|严格|坚持|共|未|按))`,
		'u'
	),
	/(?<!\d)20(?:\d?[×Xx]{1,2})年/u,
	new RegExp(`(?<=\\p{Script=Han})_{2,}(?=${NOUN})`, 'u'),
	/某某(?:镇|乡|县|区|市|街道|局|单位|部门|村|年)/u,
	/\((?:请)?(?:填写|填入|此处|注明|写明)[^()]{0,24}\)/u,
	/此处(?:填写|填入|插入|应填|请填|填报|为空|补充)/u,
	/请(?:在此(?:处)?)?填写(?:本(?:单位|机关|部门)|具体|单位名称|数字|内容|实际)/u,
	/\((?:具体|本)?(?:单位|机关|机构|部门|行政机关|地方|乡镇|街道)?(?:名称|全称|地名|数字|数量|日期|具体内容|具体情况|具体措施)\)/u,
	/(?:该|本)部分(?:内容)?以表格形式(?:报告|呈现|填报)/u
];
/** Whether any of them is worth looking for. */
const SIGN = /[×Xx_○]|某某|填写|填入|此处|注明|写明|[称名字量期容况施]\)|表格形式/u;
/** Parties of a case are masked with the same characters. */
const MASKED_CASE = /诉|原告|被告|申请人某/u;
/** Cells of tables in text are shorter than any of them. */
const SHORTEST = 3;
const MOST_QUOTES = 5;

/** Words of a template that nobody filled in or took out: one finding, with each of the words and where it stands. */
export function templateWords({ lines }: CheckedText): readonly Finding[] {
	const quotes = lines.flatMap((line) => {
		const { folded } = line;
		if (folded.length < SHORTEST || !SIGN.test(folded)) return [];
		const match = LEFT.map((words) => words.exec(folded)).find((found) => found !== null && !MASKED_CASE.test(folded));
		if (match === undefined || match === null) return [];
		const end = /^\p{Script=Han}{0,6}/u.exec(folded.slice(match.index + match[0].length))?.[0].length ?? 0;
		return [quoteLine(line, match.index, match.index + match[0].length + end)];
	});
	return quotes.length === 0 ? [] : [textFault('l.template_words', { quotes: quotes.slice(0, MOST_QUOTES) })];
}
