import { isCellLocator, type Locator } from '../../core/model/locator';
import type { ReportFacts } from '../../dataset/report-facts';
import { narrativeTarget, quoteTarget } from './target-id';

/** A stretch of a paragraph that something stands in. */
export interface TextMark {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** What stands in one block of a document, by target id. */
export interface BlockMarks {
	readonly text: readonly TextMark[];
	/** By `<row>.<cell>`. */
	readonly cells: ReadonlyMap<string, readonly string[]>;
}

/** Where figures and the passages of findings stand in a document, by number of the block. */
export function documentMarks({ figures, narrative, findings }: ReportFacts): ReadonlyMap<number, BlockMarks> {
	const blocks = new Map<number, { readonly text: TextMark[]; readonly cells: Map<string, string[]> }>();
	const add = (id: string, at: Locator | null): void => {
		if (at === null) return;
		const block = blocks.get(at.block) ?? { text: [], cells: new Map<string, string[]>() };
		blocks.set(at.block, block);
		if (!isCellLocator(at)) return void block.text.push({ id, start: at.start, end: at.end });
		const key = `${at.row}.${at.cell}`;
		block.cells.set(key, [...(block.cells.get(key) ?? []), id]);
	};
	for (const { id, at } of figures) add(id, at);
	narrative.forEach((figure, index) => add(narrativeTarget(figure, index), figure.at));
	findings.forEach(({ quotes }, finding) => quotes.forEach(({ at }, quote) => add(quoteTarget(finding, quote), at)));
	return blocks;
}
