import type { SourceDocument } from '../model/block';
import { foldedText } from './fold-text';
import type { ReportLine } from './report-line';

/** Words that make a line the title of an annual report. */
const REPORT = /(?:信息|政务)公开.{0,12}(?:年度?报告?|年报|工作报告)|信息公开报告|20\d{2}年.{0,24}(?:年度报告|年报)/;
const LONGEST = 90;
const HEAD_LINES = 60;
/** The first half of a title broken in two, whose second half could be one by itself. */
const BROKEN = /20\d{2}年度?(?:政府|政务)?$/;
/** A title at the start of a sentence. */
const QUOTED = /^《([^》]+)》/;
/** Words before a title in a page's own table or head. */
const LEAD = /^.*?(?:标题|名称|题名)[:：]?\|?/;

/**
 * The report's title, folded; `null` when no line of the head and no metadata has one.
 * A title broken over two lines is put together.
 */
export function findTitle(document: SourceDocument, lines: readonly ReportLine[]): string | null {
	const head = [...lines.slice(0, HEAD_LINES).map((l) => l.folded), ...cellTexts(document)];
	for (const [i, text] of head.entries()) {
		if (isTitle(text)) return text.replace(LEAD, '');
		const quoted = QUOTED.exec(text)?.[1];
		if (quoted !== undefined && isTitle(quoted)) return quoted;
		const joined = text + (head[i + 1] ?? '');
		if (
			/信息公开|20\d{2}年/.test(text) &&
			joined.length <= LONGEST &&
			isTitle(joined) &&
			(BROKEN.test(text) || !isTitle(head[i + 1] ?? ''))
		)
			return joined;
	}
	const meta = document.title === null ? '' : foldedText(document.title);
	return REPORT.test(meta) ? meta : null;
}

/** The file's name where it is worded as a title; for documents whose pages are pictures, which say nothing themselves. */
export function nameAsTitle({ name }: SourceDocument): string | null {
	const text = foldedText(name.replace(/\.\w+$/, ''));
	return isTitle(text) ? text : null;
}

function isTitle(text: string): boolean {
	return text.length <= LONGEST && REPORT.test(text) && !/[>,。;]|目录$|栏目|^首页|当前位置|统计(?!局)/.test(text);
}

function cellTexts(document: SourceDocument): readonly string[] {
	const table = document.blocks.slice(0, HEAD_LINES).find((b) => b.kind === 'table');
	return table?.kind === 'table' ? table.rows.slice(0, 8).flatMap((row) => row.map((cell) => foldedText(cell.text))) : [];
}
