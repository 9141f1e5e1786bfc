import type { SourceDocument } from '../model/block';

/** One line of a paragraph block: characters `start` to `end` (excluded) of the block's text. */
export interface TextLine {
	readonly block: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Lines of all paragraphs in reading order; tables have none. */
export function textLines(document: SourceDocument): readonly TextLine[] {
	const lines: TextLine[] = [];
	document.blocks.forEach((block, index) => {
		if (block.kind !== 'paragraph') return;
		let start = 0;
		for (const text of block.text.split('\n')) {
			lines.push({ block: index, start, end: start + text.length, text });
			start += text.length + 1;
		}
	});
	return lines;
}
