import type { ReportLine } from './report-line';

/** Why a document is no annual report; made into words by the interface. */
export type NotAReportReason = 'guide' | 'application_form' | 'model_text' | 'blank_form' | 'pictures_only' | 'other_document';

/** What is known of a document when its kind is decided. */
interface Signs {
	readonly title: string | null;
	readonly lines: readonly ReportLine[];
	/** Sections that have a heading. */
	readonly sections: number;
	readonly tables: number;
	/** Form cells that hold a number. */
	readonly numbers: number;
	readonly year: number | null;
}

const HEAD_LINES = 12;
const LONGEST_TITLE = 60;
const REPORT_WORDS =
	/统计期限|统计时间|数据(?:时限|期限|时间|统计)|本(?:年度)?(?:年报|报告)|年度报告|如?对(?:本|该)?(?:年度)?报告|现将[^。]{0,40}(?:报告|公告|公布|汇报)如下|年报/;
const SUBJECT = /信息公开|政务公开|主动公开|依申请公开/;

/** Reason why a document is no annual report; `null` when it is one. */
export function recognise(signs: Signs): NotAReportReason | null {
	const head = signs.lines.slice(0, HEAD_LINES).map((l) => l.folded);
	const titles = head.filter((t) => t.length <= LONGEST_TITLE && !/[。;]/.test(t));
	if (titles.some((t) => /范文|样本|模板|填报说明/.test(t))) return 'model_text';
	if (signs.title === null && titles.some((t) => /指南$/.test(t))) return 'guide';
	if (signs.title === null && titles.some((t) => /申请表$/.test(t))) return 'application_form';
	if (signs.tables > 0 && signs.numbers === 0 && signs.year === null) return 'blank_form';
	if (isReport(signs)) return null;
	return signs.lines.length === 0 ? 'pictures_only' : 'other_document';
}

function isReport({ title, lines, sections, tables }: Signs): boolean {
	if (title !== null || tables >= 2 || sections >= 3) return true;
	const text = lines.map((l) => l.folded).join('\n');
	if (!SUBJECT.test(text)) return false;
	return REPORT_WORDS.test(text) || sections > 0;
}
