import type { FormRow, FormTable } from '../form/form';
import type { StreamCell } from './cell-stream';
import type { LabelMatch } from './match-labels';
import type { TableRun } from './table-run';

/** Rows of the list that a label can name. */
export function listRows(table: FormTable, match: LabelMatch): readonly FormRow[] {
	return table.rows.filter((row) => match.uses.some((use) => use.kind === 'row' && use.id === row.id));
}

/** Number of the part of the list that a row is in, from 0. */
export function listPart(table: FormTable, row: FormRow): number {
	const parent = table.rows.find((r) => r.id === row.parent);
	if (parent !== undefined) return listPart(table, parent);
	return table.rows.filter((r) => r.parent === null).indexOf(row);
}

/**
 * Groups labels of the list into runs. The list begins again where its first part comes after a later one: sections of the running
 * text have the names of its parts.
 */
export function listRuns(table: FormTable, cells: readonly StreamCell[], matches: readonly LabelMatch[]): readonly TableRun[] {
	const starts: number[] = [0];
	let part = 0;
	matches.forEach((match, i) => {
		const [first, ...others] = listRows(table, match);
		if (first === undefined || others.length > 0) return;
		const own = listPart(table, first);
		if (own === 0 && part > 0) starts.push(i);
		part = own === 0 ? 0 : Math.max(part, own);
	});
	return starts
		.map((start, i) => ({
			table: table.id,
			matches: matches.slice(start, starts[i + 1]),
			end: matches[starts[i + 1] ?? matches.length]?.index ?? cells.length
		}))
		.filter((run) => run.matches.length > 0);
}
