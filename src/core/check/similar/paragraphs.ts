import type { Block } from '../../model/block';

/** Paragraphs of a document by the index of their block, in reading order. */
export type Paragraphs = ReadonlyMap<number, string>;

/** The paragraphs among a document's blocks. */
export function paragraphsOf(blocks: readonly Block[]): Paragraphs {
	return new Map(blocks.flatMap((block, index) => (block.kind === 'paragraph' ? [[index, block.text] as const] : [])));
}
