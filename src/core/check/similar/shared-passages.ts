import type { TextLocator } from '../../model/locator';
import type { MaskedText } from './masked-text';
import type { SharedRun } from './shared-runs';

/** A passage where it stands in both documents; how it is printed may differ in numbers, names and punctuation. */
export interface SharedPassage {
	readonly at: TextLocator;
	readonly other: TextLocator;
}

function locator({ blocks, starts, ends }: MaskedText, start: number, end: number): TextLocator {
	return { block: blocks[start] as number, start: starts[start] as number, end: ends[end - 1] as number };
}

/** Shared runs as passages of both documents, parted where a paragraph of either ends, in the order of the first. */
export function sharedPassages(one: MaskedText, other: MaskedText, runs: readonly SharedRun[]): readonly SharedPassage[] {
	return runs.flatMap(({ start, otherStart, length }) => {
		const passages: SharedPassage[] = [];
		const isParted = (i: number): boolean =>
			i === length ||
			one.blocks[start + i] !== one.blocks[start + i - 1] ||
			other.blocks[otherStart + i] !== other.blocks[otherStart + i - 1];
		for (let from = 0, to = 1; to <= length; to++) {
			if (!isParted(to)) continue;
			passages.push({ at: locator(one, start + from, start + to), other: locator(other, otherStart + from, otherStart + to) });
			from = to;
		}
		return passages;
	});
}
