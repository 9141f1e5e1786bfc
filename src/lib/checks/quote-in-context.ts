import type { Block } from '../../core/model/block';
import { isCellLocator, type Locator } from '../../core/model/locator';

/** A passage with a few words either side, and whether its paragraph goes on before and after them. */
export interface QuoteInContext {
	readonly before: string;
	readonly passage: string;
	readonly after: string;
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

/** Characters shown on either side. */
const REACH = 36;

/** A passage of running text within its paragraph; `null` where the document has other words in that place. */
export function quoteInContext(blocks: readonly Block[], at: Locator, text: string): QuoteInContext | null {
	const block = blocks[at.block];
	if (block?.kind !== 'paragraph' || isCellLocator(at)) return null;
	const passage = block.text.slice(at.start, at.end);
	if (passage.trim() !== text.trim()) return null;
	const first = Math.max(0, at.start - REACH);
	const last = Math.min(block.text.length, at.end + REACH);
	return {
		before: block.text.slice(first, at.start).trimStart(),
		passage,
		after: block.text.slice(at.end, last).trimEnd(),
		cutBefore: first > 0,
		cutAfter: last < block.text.length
	};
}
