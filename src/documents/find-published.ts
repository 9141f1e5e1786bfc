import type { Block } from '../core/model/block';
import { parseDate } from './parse-date';

/** How a page names its publication date. A bare 日期 or 时间 counts only where a line or phrase begins with it. */
const LABEL = /(?:(?:发布|公开|发文|发表|添加|生成|成文|公布)(?:日期|时间)|(?:^|[\s|])(?:日期|时间))\s*[:：]?\s*/;
const LABEL_ALONE = /^\s*(?:发布|公开|发文|发表|添加|生成|公布)(?:日期|时间)\s*[:：]?\s*$/;
/** A date line is short; a sentence that mentions a date is not one. */
const LONGEST_LINE = 200;
/** Date lines stand in a page's head. */
const HEAD_BLOCKS = 80;

/** Publication date on a page's own date line, ISO `YYYY-MM-DD`; `null` when the head of the page has none. */
export function findPublished(blocks: readonly Block[]): string | null {
	for (const texts of headTexts(blocks)) {
		for (const [index, text] of texts.entries()) {
			const date = LABEL_ALONE.test(text) ? dateAtStart(texts[index + 1]) : dateAfterLabel(text);
			if (date !== null) return date;
		}
	}
	return null;
}

/** Texts of the head, row by row: a label and its date may be two cells. */
function* headTexts(blocks: readonly Block[]): Generator<readonly string[]> {
	for (const block of blocks.slice(0, HEAD_BLOCKS)) {
		if (block.kind === 'paragraph') yield block.text.split('\n');
		else if (block.kind === 'table') for (const row of block.rows) yield row.map((cell) => cell.text);
	}
}

function dateAfterLabel(text: string): string | null {
	if (text.length > LONGEST_LINE) return null;
	const label = LABEL.exec(text);
	return label === null ? null : dateAtStart(text.slice(label.index + label[0].length));
}

function dateAtStart(text: string | undefined): string | null {
	return text === undefined || !/^\s*20\d{2}\s*[-年/.]/.test(text) ? null : parseDate(text);
}
