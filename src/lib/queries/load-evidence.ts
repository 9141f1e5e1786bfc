import type { Block, Cell } from '../../core/model/block';
import type { Locator } from '../../core/model/locator';
import type { Engine } from '../engine/engine';
import { evidenceBlocks, evidenceDocument, figurePlaces, narrativePlaces, type EvidenceBlock, type PlaceRow } from './evidence';
import { ask } from './query';

/** A report's document, and where in it each figure stands. */
export interface Evidence {
	readonly name: string;
	readonly title: string | null;
	readonly sha256: string;
	readonly blocks: readonly Block[];
	/** Page that each block begins on; `null` in formats without pages. */
	readonly pages: readonly (number | null)[];
	/** By figure id. */
	readonly figures: ReadonlyMap<string, { readonly at: Locator; readonly raw: string }>;
	/** By ordinal of the narrative figure. */
	readonly narrative: ReadonlyMap<number, Locator>;
}

function blockOf({ kind, body }: EvidenceBlock): Block {
	if (kind === 'table') return { kind, rows: JSON.parse(body) as readonly (readonly Cell[])[] };
	return kind === 'paragraph' ? { kind, text: body } : { kind };
}

function locatorOf({ block, row, cell, start_char, end_char }: PlaceRow): Locator | null {
	if (row !== null && cell !== null) return { block, row, cell };
	return start_char === null || end_char === null ? null : { block, start: start_char, end: end_char };
}

/**
 * The document a report was read from; null where it was not read from one.
 * The catalogue `evidence` must be attached.
 */
export async function loadEvidence(engine: Engine, report: string): Promise<Evidence | null> {
	const [document] = await ask(engine, evidenceDocument, { report });
	if (!document) return null;
	const blocks = await ask(engine, evidenceBlocks, { report });
	const figures = await ask(engine, figurePlaces, { report });
	const narrative = await ask(engine, narrativePlaces, { report });
	return {
		name: document.name,
		title: document.title,
		sha256: document.sha256,
		blocks: blocks.map(blockOf),
		pages: blocks.map(({ page }) => page),
		figures: new Map(
			figures.flatMap((row) => {
				const at = locatorOf(row);
				return at === null ? [] : [[row.figure_id, { at, raw: row.raw }] as const];
			})
		),
		narrative: new Map(
			narrative.flatMap((row) => {
				const at = locatorOf(row);
				return at === null ? [] : [[row.ordinal, at] as const];
			})
		)
	};
}
