import { readGrid } from '../../../documents/read-grid';
import { baseName } from '../../../facts/base-name';
import { plainNumber, plainYear } from './cell-texts';
import { isFigureMeaning } from './figure-labels';
import { namedTable } from './named-table';
import { meaningsOf, tableMeaning, type TableKind } from './table-meaning';

/** A table as far as it takes to tell what its columns mean. */
export interface TablePreview {
	readonly columns: readonly string[];
	/** First values of each column that are not empty, at most three. */
	readonly samples: Readonly<Record<string, readonly string[]>>;
}

/** Bytes of a CSV file that are looked at: its first rows are enough. */
const LOOKED_AT = 65_536;
const SAMPLES = 3;

/** The header and first values of a table; `null` where there is no header. @throws DocumentError when the file cannot be read */
export function previewTable(bytes: Uint8Array, name: string): TablePreview | null {
	const isText = /\.(?:csv|tsv|tab)$/i.test(name);
	const start = isText && bytes.length > LOOKED_AT ? bytes.subarray(0, bytes.lastIndexOf(10, LOOKED_AT) + 1) : bytes;
	const grid = readGrid(start, baseName({ name }));
	const table = grid === null ? null : namedTable(name, grid.slice(0, 200));
	if (table === null) return null;
	const samples = table.columns.map((column) => {
		const texts = table.rows.map((row) => row.cell(column)).filter((text) => text !== '');
		return [column, texts.slice(0, SAMPLES)] as const;
	});
	return { columns: table.columns, samples: Object.fromEntries(samples) };
}

/** What keeps a table from being read with its columns so understood. */
export type MappingFault =
	| { readonly kind: 'no_body' | 'no_year' | 'nothing_to_take' }
	/** Two columns mean the same. */
	| { readonly kind: 'twice'; readonly column: string }
	/** A value that should be a number, or a year, is none. */
	| { readonly kind: 'no_number'; readonly column: string; readonly text: string };

/** What a table would be with its columns so understood, and what is wrong with that. */
export function judgeMapping(
	{ columns, samples }: TablePreview,
	mapping: Readonly<Record<string, string>>
): { readonly kind: TableKind | null; readonly faults: readonly MappingFault[] } {
	const meanings = meaningsOf(columns, mapping);
	const used = new Set(meanings.values());
	const has = (...roles: readonly string[]): boolean => roles.some((role) => [...meanings.keys()].some((meaning) => meaning === role));
	const meaning = tableMeaning(meanings);
	const faults: MappingFault[] = [];
	if (!has('body_id', 'body', 'region', 'region_name')) faults.push({ kind: 'no_body' });
	if (!has('year') && !(has('from_year') && has('to_year')) && meaning?.kind !== 'regions') faults.push({ kind: 'no_year' });
	if (faults.length === 0 && meaning === null) faults.push({ kind: 'nothing_to_take' });
	for (const column of columns) {
		const told = Object.hasOwn(mapping, column) ? mapping[column] : undefined;
		if (told !== undefined && told !== 'ignore' && !used.has(column)) faults.push({ kind: 'twice', column });
		const text = told === undefined ? undefined : samples[column]?.find((sample) => !fits(told, sample));
		if (text !== undefined) faults.push({ kind: 'no_number', column, text });
	}
	return { kind: meaning?.kind ?? null, faults };
}

function fits(meaning: string, text: string): boolean {
	if (meaning === 'year' || meaning === 'from_year' || meaning === 'to_year') return /^\d{4}$/.test(plainYear(text));
	const isNumber = isFigureMeaning(meaning) || meaning === 'residents' || meaning === 'residents_10k';
	return !isNumber || /^-?\d+(?:\.\d+)?$/.test(plainNumber(text));
}
