import type { StreamCell } from './cell-stream';
import type { LabelMatch } from './match-labels';

/** The header row of a list: how many cells it has and which of them stands over the figures. */
export interface ListHeader {
	readonly width: number;
	readonly place: number;
}

/** The header that stands before a cell; `null` when none names the column of figures in a row of its own. */
export function listHeader(cells: readonly StreamCell[], matches: readonly LabelMatch[], before: number): ListHeader | null {
	const named = matches.filter((m) => m.index < before && m.count === 1 && m.uses.some((use) => use.kind === 'column'));
	const index = named.at(-1)?.index;
	const row = index === undefined ? null : (cells[index]?.row ?? null);
	if (index === undefined || row === null) return null;
	const first = cells.findIndex((cell) => cell.row === row);
	return { width: cells.filter((cell) => cell.row === row).length, place: index - first };
}
