import { figureRows, leafColumns, type FormColumn, type FormRow, type FormTable } from '../../core/form/form';

/** A heading of a statutory table: a column or a row, and the cells it spans. */
export interface GridHeading<Item> {
	readonly item: Item;
	readonly colSpan: number;
	readonly rowSpan: number;
}

/** One line of a statutory table as printed. */
export interface GridLine {
	readonly row: FormRow;
	/** Row headings that begin in this line, outermost first; the last is the row's own. Empty where the form prints none. */
	readonly headings: readonly GridHeading<FormRow>[];
	/** One for each figure column; empty in a line that holds a group's name alone. */
	readonly figureIds: readonly string[];
}

/** A statutory table laid out as the official form prints it. */
export interface FormGrid {
	/** Columns that row headings take; 0 where the form prints none. */
	readonly labelColumns: number;
	/** Column headings by level, top first. */
	readonly header: readonly (readonly GridHeading<FormColumn>[])[];
	readonly lines: readonly GridLine[];
}

function columnHeader(table: FormTable): FormGrid['header'] {
	const childrenOf = (id: string): readonly FormColumn[] => table.columns.filter((column) => column.parent === id);
	const leavesBelow = (column: FormColumn): number =>
		column.leaf ? 1 : childrenOf(column.id).reduce((sum, child) => sum + leavesBelow(child), 0);
	const levelOf = (column: FormColumn): number => {
		const parent = table.columns.find(({ id }) => id === column.parent);
		return parent ? levelOf(parent) + 1 : 0;
	};
	const depth = Math.max(...table.columns.map(levelOf)) + 1;
	return Array.from({ length: depth }, (_, level) =>
		table.columns
			.filter((column) => levelOf(column) === level)
			.map((column) => ({ item: column, colSpan: leavesBelow(column), rowSpan: column.leaf ? depth - level : 1 }))
	);
}

function idsOf(table: FormTable, row: FormRow): readonly string[] {
	return row.has_figures ? leafColumns(table).map((column) => `${table.id}.${row.id}.${column.id}`) : [];
}

/** Groups stand beside their rows, over as many lines as they have. */
function nestedLines(table: FormTable, labelColumns: number): readonly GridLine[] {
	const rows = figureRows(table);
	const ancestorsOf = (row: FormRow): readonly FormRow[] => {
		const parent = table.rows.find(({ id }) => id === row.parent);
		return parent ? [...ancestorsOf(parent), parent] : [];
	};
	const begun = new Set<string>();
	return rows.map((row) => {
		const groups = ancestorsOf(row);
		const opening = groups.filter(({ id }) => !begun.has(id));
		for (const { id } of opening) begun.add(id);
		return {
			row,
			headings: [
				...opening.map((group) => ({
					item: group,
					colSpan: 1,
					rowSpan: rows.filter((one) => ancestorsOf(one).includes(group)).length
				})),
				{ item: row, colSpan: labelColumns - groups.length, rowSpan: 1 }
			],
			figureIds: idsOf(table, row)
		};
	});
}

/** A group is a line of its own; a table of one unnamed row prints no row headings at all. */
function flatLines(table: FormTable, labelColumns: number): readonly GridLine[] {
	const width = leafColumns(table).length;
	return table.rows.map((row) => ({
		row,
		headings: labelColumns === 0 ? [] : [{ item: row, colSpan: row.has_figures ? 1 : 1 + width, rowSpan: 1 }],
		figureIds: idsOf(table, row)
	}));
}

/** Lays a statutory table out as the official form prints it. */
export function formGrid(table: FormTable): FormGrid {
	// The file of 2014 lists the names of its label columns here, which is not above 1 either: its groups are lines of their own.
	const nested = (table.label_columns ?? 1) > 1;
	const labelColumns = table.rows.every((row) => row.label === '') ? 0 : nested ? (table.label_columns ?? 1) : 1;
	const lines = nested ? nestedLines(table, labelColumns) : flatLines(table, labelColumns);
	return { labelColumns, header: columnHeader(table), lines };
}
