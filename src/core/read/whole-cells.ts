import type { SourceDocument } from '../model/block';
import { cellStream, type StreamCell } from './cell-stream';

/**
 * All cells of a document that are known to be whole. Text without a line break at its end may have been cut off within its last
 * cell: of a number, digits may be missing.
 */
export function wholeCells({ mediaType, blocks }: SourceDocument): readonly StreamCell[] {
	const cells = cellStream(blocks);
	const last = blocks.at(-1);
	const isOpen = mediaType === 'text/plain' && last?.kind === 'paragraph' && last.text.trim() !== '';
	return isOpen ? cells.slice(0, -1) : cells;
}
