import type { SourceDocument } from '../model/block';
import type { Report } from '../model/report';
import { chineseNumber } from './chinese-number';
import type { ReportLine } from './report-line';

/** 年 may be lost where 月 and 日 still part the numbers. */
const SIGNED = /(?<!\d)(20\d{2})(?:[年./-](\d{1,2})[月./-](\d{1,2})日?|年?(\d{1,2})月(\d{1,2})日)$/;
const SIGNED_HAN = /([二〇○零0一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/;
/** What may stand on the line before the date: the signature itself, or a label. */
const BEFORE =
	/^(?:\(|(?:日期|时间|发布日期|发布时间|成文日期)[:]?|[\p{Script=Han}]{2,24}(?:政府|办事处|局|委员会|委|厅|办公室|街道|镇|乡|管委会))?$/u;
/** A date line of a page's head, for copies in another script, which the page's format does not know. */
const HEAD_DATE = /(?:发布|公开|发文|发表|生成|成文|公布)(?:日期|时间)[:|]{0,4}(20\d{2}[-年./]\d{1,2}[-月./]\d{1,2})/;
const HEAD_LINES = 40;
/** A signature stands at the end, before what a page adds below it. */
const TAIL_LINES = 25;

/**
 * When the report was published: the page's or file's own date, else the date under the signature. The date in an address is not used:
 * it is that of the upload, and a site that moved gives all its pages the day of the move.
 */
export function findPublication(document: SourceDocument, lines: readonly ReportLine[]): Report['published'] {
	const date = document.published ?? headDate(lines);
	if (date !== null) return { date, from: 'page' };
	const signed = signature(lines);
	return signed === null ? { date: null, from: null } : { date: signed.date, from: 'signature' };
}

/** The last line at the end that is a signature's date; `null` where there is none. */
export function signature(lines: readonly ReportLine[]): { readonly date: string; readonly line: ReportLine } | null {
	for (const line of lines.slice(-TAIL_LINES).reverse()) {
		const date = signedDate(line.folded);
		if (date !== null) return { date, line };
	}
	return null;
}

function headDate(lines: readonly ReportLine[]): string | null {
	for (const { folded } of lines.slice(0, HEAD_LINES)) {
		const date = HEAD_DATE.exec(folded)?.[1];
		if (date !== undefined) return signedDate(date);
	}
	return null;
}

function signedDate(line: string): string | null {
	const plain = line.replace(/[)|。]+$/, '');
	const match = SIGNED.exec(plain) ?? SIGNED_HAN.exec(plain);
	if (match === null || !BEFORE.test(plain.slice(0, match.index))) return null;
	const [year, month, day] = match.slice(1).flatMap((part: string | undefined) => (part === undefined ? [] : (numberOf(part) ?? [])));
	if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return null;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function numberOf(text: string): number | null {
	return /^\d+$/.test(text) ? Number(text) : chineseNumber(text.replace(/[○零0]/g, '〇'));
}
