import type { ReportLine } from './report-line';

const YEAR = /20\d{2}年?度?|[二〇○零一三四五六七八九]{4}年度?/g;
/** What a title says besides the body. */
const SUBJECT = /(?:政府|政务)?(?:信息|政务)公开.*$|(?:依法)?(?:年度|工作)(?:报告|年报).*$|年报.*$|年度$/;
const KIND =
	'(?:人民政府(?:办公厅|办公室)?|街道办事处|办事处|街道办|管理委员会|委员会|管委会|街道|镇政府|乡政府|镇|乡|苏木|街|局|厅|委|中心|办公室|县政府|区政府|市政府|县|区|市|旗|省)';
const NAME = `[\\p{Script=Han}·]{1,28}?${KIND}`;
const HEADERS = new RegExp(
	`(?:发布机构|发文机关|发布单位|公开机构|制发机关|信息来源|发文单位|单位|来源)[:|]*(${NAME})(?=$|[|\\s\\d发公生成文浏日字打])`,
	'u'
);
const OPENINGS: readonly RegExp[] = [
	new RegExp(`由(${NAME})(?:组织)?(?:编写|编制|负责)`, 'u'),
	new RegExp(`^[《"']?(${NAME}?(?:政府|街道|镇|乡|街))(?:的年度报告|依据|按照|20\\d{2}年|把|依法|根据|在20)`, 'u'),
	new RegExp(`(?:^|[,。])(${NAME.replace('{1,28}', '{2,12}')})(?:现发布|20\\d{2}年度?)`, 'u'),
	new RegExp(`20\\d{2}年度?,(${NAME.replace('{1,28}', '{1,10}')})(?!的|里|按|对)(?=[\\p{Script=Han}])`, 'u'),
	new RegExp(`成立(${NAME})信息公开`, 'u'),
	new RegExp(`请(?:与|联系)[:]?(${NAME})(?:办公室)?(?:联系|,|\\()`, 'u')
];
const SIGNATURE = new RegExp(`^(${NAME})$`, 'u');
const NOBODY =
	/^(?:本|我|各|全|该|县|市|区|镇|乡|街道|里|有关|上级|领导|党委|相关|省|人民政府|区政府|市政府|县政府|镇政府)+(?:镇|乡|街道|局|政府|市|县|区|单位|委|办)?$/;
const TAIL_LINES = 25;
const HEAD_LINES = 40;

/**
 * The name of the body that reports, as the document has it: from the title, the signature, the page's head or the first sentences.
 * @param first index of the first section heading
 */
export function bodyName(title: string | null, lines: readonly ReportLine[], first: number | null): string | null {
	const fromTitle = title === null ? null : nameInTitle(title);
	if (fromTitle !== null) return fromTitle;
	const tail = lines.slice(-TAIL_LINES).reverse();
	const signed = tail.flatMap((l) => accept(SIGNATURE.exec(l.folded)?.[1]) ?? []).find((n) => /政府|办事处|局$|委员会$/.test(n));
	if (signed !== undefined) return signed;
	for (const { folded } of lines.slice(0, HEAD_LINES)) {
		const named = accept(HEADERS.exec(folded)?.[1]);
		if (named !== null) return named;
	}
	return nameInOpening(lines, first);
}

function nameInTitle(title: string): string | null {
	const text = title.replace(/^.*[>》|]/, '').replace(/[《》"']/g, '');
	const parts = text.split(YEAR).map((part) => part.replace(SUBJECT, '').replace(/^(?:关于|年|度)|[的关于]+$/g, ''));
	const named = parts.map((part) => accept(part)).find((part) => part !== null && part.length >= 2);
	return named ?? null;
}

function nameInOpening(lines: readonly ReportLine[], first: number | null): string | null {
	const from = first ?? 0;
	const opening = [...lines.slice(0, from).filter((l) => /[。,]/.test(l.folded)), ...lines.slice(from + 1, from + 4)];
	for (const pattern of OPENINGS) {
		for (const { folded } of opening) {
			const named = accept(pattern.exec(folded)?.[1]);
			if (named !== null) return named;
		}
	}
	return null;
}

function accept(name: string | undefined): string | null {
	if (name === undefined) return null;
	const plain = name.replace(/^[的在于]|[,。:]+$/g, '');
	return plain.length < 2 || NOBODY.test(plain) || /[,。;/我]|^本(?!溪)/.test(plain) ? null : plain;
}
