import { leafColumns, type FormTable } from '../form/form';
import type { FormId } from '../model/report';
import type { StreamCell } from './cell-stream';
import type { LabelMatch } from './match-labels';

/**
 * Column ids in the order in which the document prints the figures of a row; `null` when its header contradicts the form.
 * Where the header does not name every column once, the form's own order holds.
 * @param header labels that stand before the first row
 */
export function columnOrder(
	table: FormTable,
	form: FormId,
	header: readonly LabelMatch[],
	cells: readonly StreamCell[]
): readonly string[] | null {
	const expected = leafColumns(table).map((c) => c.id);
	if (header.some((m) => ambiguous(m, form))) return repeatedOrder(table, form, header);
	const named = header.flatMap((m) => {
		const id = leafOf(m, form, expected);
		return id === null ? [] : [{ id, row: cells[m.index]?.row ?? null }];
	});
	if (named.length !== expected.length || new Set(named.map((n) => n.id)).size !== expected.length) return expected;
	const printed = named.map((n) => n.id);
	if (printed.every((id, i) => id === expected[i])) return expected;
	const row = named[0]?.row ?? null;
	if (row !== null && named.every((n) => n.row === row)) return printed;
	return nestedOrder(table).every((id, i) => id === printed[i]) ? expected : null;
}

function leafOf(match: LabelMatch, form: FormId, leaves: readonly string[]): string | null {
	return match.uses.find((u) => u.form === form && u.kind === 'column' && leaves.includes(u.id))?.id ?? null;
}

function ambiguous(match: LabelMatch, form: FormId): boolean {
	return match.uses.filter((u) => u.form === form && u.kind === 'column').length > 1;
}

/** Order of a header in two rows read from left to right: columns without a group first. */
function nestedOrder(table: FormTable): readonly string[] {
	const leaves = leafColumns(table);
	return [...leaves.filter((c) => c.parent === null), ...leaves.filter((c) => c.parent !== null)].map((c) => c.id);
}

/** Tables whose groups repeat the same labels: each label must stand in the same place of every group. */
function repeatedOrder(table: FormTable, form: FormId, header: readonly LabelMatch[]): readonly string[] | null {
	const leaves = leafColumns(table).map((c) => c.id);
	const groups = table.columns.filter((c) => c.leaf === false && leaves.some((id) => id.startsWith(`${c.id}_`))).map((c) => c.id);
	const printedGroups = header.flatMap((m) => m.uses.filter((u) => u.form === form && groups.includes(u.id)).map((u) => u.id));
	const inOrder = printedGroups.every((id, i) => i === 0 || groups.indexOf(id) >= groups.indexOf(printedGroups[i - 1] as string));
	const labels = header
		.map((m) => m.uses.filter((u) => u.form === form && leaves.includes(u.id)).map((u) => u.id))
		.filter((ids) => ids.length > 0);
	const fits = labels.length !== leaves.length || labels.every((ids, i) => ids.includes(leaves[i] as string));
	return inOrder && fits ? leaves : null;
}
