import type { Block } from '../../core/model/block';
import { isCellLocator, type Locator } from '../../core/model/locator';

/** Consecutive blocks of a document with their places in it. */
export interface Excerpt {
	readonly blocks: readonly { readonly index: number; readonly block: Block }[];
	/** Whether the document has more before and after. */
	readonly before: boolean;
	readonly after: boolean;
}

/** Blocks of plain text shown on each side of a passage: a flattened table has one cell a block. */
const NEIGHBOURS = 3;
function isHeading(block: Block | undefined): boolean {
	return block?.kind === 'paragraph' && block.text.trim() !== '';
}

/** A few words either side of a passage: the table it stands in, or the paragraphs around it. */
export function excerptAround(blocks: readonly Block[], at: Locator): Excerpt {
	const near = isCellLocator(at) ? 0 : NEIGHBOURS;
	const above = isCellLocator(at) && isHeading(blocks[at.block - 1]) ? 1 : near;
	const first = Math.max(0, at.block - above);
	const last = Math.min(blocks.length - 1, at.block + near);
	return {
		blocks: blocks.slice(first, last + 1).map((block, index) => ({ index: first + index, block })),
		before: first > 0,
		after: last < blocks.length - 1
	};
}

/** Page that a passage stands on; `null` in formats without pages. */
export function pageAt(
	document: { readonly blocks: readonly Block[]; readonly pages: readonly (number | null)[] },
	at: Locator
): number | null {
	const block = document.blocks[at.block];
	const cell = block?.kind === 'table' && isCellLocator(at) ? block.rows[at.row]?.[at.cell] : undefined;
	return cell?.place?.page ?? document.pages[at.block] ?? null;
}

/** Text in three pieces: before the passage, the passage, after it. */
export function splitText(text: string, at: Locator): readonly [string, string, string] {
	return isCellLocator(at) ? ['', text, ''] : [text.slice(0, at.start), text.slice(at.start, at.end), text.slice(at.end)];
}
