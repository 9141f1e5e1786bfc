import { isMeaning, meaningOfName, type ColumnMeaning } from './column-meaning';
import { isFigureMeaning } from './figure-labels';

/** What a table as a whole is. */
export type TableKind = 'figures' | 'roster' | 'population' | 'regions';

/** How a table of figures is laid out: a cell of the form a row, or a report a row and a figure a column. */
export type FiguresLayout = 'long' | 'wide';

/** Columns by what they mean; where two mean the same, the first. Columns that mean nothing are left out. */
export type Meanings = ReadonlyMap<ColumnMeaning, string>;

/** What columns mean: as the user told, else by their names. */
export function meaningsOf(columns: readonly string[], mapping: Readonly<Record<string, string>> | null): Meanings {
	const meanings = new Map<ColumnMeaning, string>();
	for (const column of columns) {
		const meaning = meaningOf(column, mapping);
		if (meaning !== null && meaning !== 'ignore' && !meanings.has(meaning)) meanings.set(meaning, column);
	}
	return meanings;
}

function meaningOf(column: string, mapping: Readonly<Record<string, string>> | null): ColumnMeaning | null {
	if (mapping === null) return meaningOfName(column);
	const told = Object.hasOwn(mapping, column) ? mapping[column] : undefined;
	return told !== undefined && isMeaning(told) ? told : null;
}

/** Columns whose content is not taken though nobody said so: those that mean nothing known, and those that mean what another does. */
export function unusedColumns(columns: readonly string[], mapping: Readonly<Record<string, string>> | null): readonly string[] {
	const used = new Set(meaningsOf(columns, mapping).values());
	return columns.filter((column) => !used.has(column) && meaningOf(column, mapping) !== 'ignore');
}

/** Columns that hold a figure each. */
export function figuresOf(meanings: Meanings): readonly (readonly [meaning: ColumnMeaning, column: string])[] {
	return [...meanings].filter(([meaning]) => isFigureMeaning(meaning));
}

/** What a table with columns of these meanings is; `null` when they do not add up to any. */
export function tableMeaning(meanings: Meanings): { readonly kind: TableKind; readonly layout: FiguresLayout } | null {
	const has = (...roles: readonly ColumnMeaning[]): boolean => roles.some((role) => meanings.has(role));
	const namesBody = has('body_id', 'body', 'region', 'region_name');
	const namesYears = has('year') || (has('from_year') && has('to_year'));
	if (has('figure_id') && has('value') && namesBody && has('year')) return { kind: 'figures', layout: 'long' };
	if (has('region') && has('parent') && has('level') && has('body', 'region_name')) return { kind: 'regions', layout: 'wide' };
	if (!namesBody || !namesYears) return null;
	if (has('residents', 'residents_10k')) return { kind: 'population', layout: 'wide' };
	if (figuresOf(meanings).length > 0) return has('year') ? { kind: 'figures', layout: 'wide' } : null;
	return has('from_year') ? { kind: 'roster', layout: 'wide' } : null;
}
