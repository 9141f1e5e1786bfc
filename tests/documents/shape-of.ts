import type { Block } from '../../src/core/model/block';

/** Blocks in short: paragraphs as text, tables as rows of cells, pictures as a sign. */
export function shapeOf(blocks: readonly Block[]): readonly unknown[] {
	return blocks.map((block) => {
		if (block.kind === 'table') return block.rows.map((row) => row.map(({ text }) => text));
		return block.kind === 'paragraph' ? block.text : '[picture]';
	});
}
