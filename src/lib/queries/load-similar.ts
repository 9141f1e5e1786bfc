import type { Block } from '../../core/model/block';
import type { Engine } from '../engine/engine';
import { loadEvidence } from './load-evidence';
import { ask } from './query';
import { sharedPassages, type SharedPassageRow } from './shared-passages';
import type { SimilarPair } from './similar-pairs';

/** The documents of two nearly identical reports, and what they share. */
export interface SimilarTexts {
	readonly blocks: readonly Block[];
	readonly otherBlocks: readonly Block[];
	readonly passages: readonly SharedPassageRow[];
}

/** Reads both documents of a pair; null where one of them is not in the data set. The catalogue `evidence` must be attached. */
export async function loadSimilar(engine: Engine, pair: Pick<SimilarPair, 'report_id' | 'other_id'>): Promise<SimilarTexts | null> {
	const one = await loadEvidence(engine, pair.report_id);
	const other = await loadEvidence(engine, pair.other_id);
	if (one === null || other === null) return null;
	const passages = await ask(engine, sharedPassages, { report: pair.report_id, other: pair.other_id });
	return { blocks: one.blocks, otherBlocks: other.blocks, passages };
}
