import type { SourceDocument } from '../model/block';
import type { Report } from '../model/report';
import { chineseNumber } from './chinese-number';
import type { ReportLine } from './report-line';

const SIGNED = /^(20\d{2})[年.-](\d{1,2})[月.-](\d{1,2})日?$/;
const SIGNED_HAN = /^([二〇○零一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/;
/** A signature stands at the end, before what a page adds below it. */
const TAIL_LINES = 25;

/** When the report was published: the page's or file's own date, else the date under the signature. */
export function findPublication(document: SourceDocument, lines: readonly ReportLine[]): Report['published'] {
	if (document.published !== null) return { date: document.published, from: 'page' };
	for (const { folded } of lines.slice(-TAIL_LINES).reverse()) {
		const date = signedDate(folded);
		if (date !== null) return { date, from: 'signature' };
	}
	return { date: null, from: null };
}

function signedDate(line: string): string | null {
	const digits = SIGNED.exec(line);
	const han = digits === null ? SIGNED_HAN.exec(line) : null;
	const parts = digits?.slice(1).map(Number) ?? han?.slice(1).map(chineseNumber) ?? null;
	if (parts === null) return null;
	const [year, month, day] = parts;
	if (year == null || month == null || day == null || month < 1 || month > 12 || day < 1 || day > 31) return null;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
