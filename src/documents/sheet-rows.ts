import { Parser } from 'htmlparser2';

/** A cell of a sheet; `column` counts from 0. */
export interface SheetCell {
	readonly column: number;
	readonly text: string;
}

/** A sheet as its file has it: cells row by row, and ranges of merged cells (`A1:C3`). */
export interface Sheet {
	/** Rows by number, counted from 0; rows without a cell are left out. */
	readonly rows: ReadonlyMap<number, readonly SheetCell[]>;
	readonly merges: readonly string[];
}

/** Digits that a binary number of a sheet is exact to. */
const DIGITS = 15;
/** Stands for a text that the workbook names and does not hold: a cell that cannot be read is not blank. */
const UNKNOWN = '\ufffd';

/** Texts of `sharedStrings.xml` in their order; readings beside Chinese text (`rPh`) are left out. */
export function sharedStrings(xml: string): readonly string[] {
	const texts: string[] = [];
	const state = { depth: 0, inText: false };
	const parser = new Parser(
		{
			onopentag(tag) {
				if (tag === 'si') texts.push('');
				if (tag === 'rPh') state.depth += 1;
				state.inText = tag === 't' && state.depth === 0;
			},
			ontext(text) {
				if (state.inText) texts.push((texts.pop() ?? '') + text);
			},
			onclosetag(tag) {
				if (tag === 'rPh') state.depth -= 1;
				if (tag === 't') state.inText = false;
			}
		},
		{ xmlMode: true }
	);
	parser.end(xml);
	return texts;
}

/** The cells of a worksheet. A number is written as far as it is exact; a formula gives its last value, an error its sign. */
export function sheetOf(xml: string, strings: readonly string[]): Sheet {
	const rows = new Map<number, SheetCell[]>();
	const merges: string[] = [];
	// Rows and cells may leave out where they stand: then they follow the one before.
	const open = { row: -1, column: -1, type: '', value: '', inValue: false };
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				if (tag === 'row') Object.assign(open, { row: attributes.r === undefined ? open.row + 1 : Number(attributes.r) - 1, column: -1 });
				else if (tag === 'c') {
					const { row, column } = placeOf(attributes.r ?? '') ?? { row: open.row, column: open.column + 1 };
					Object.assign(open, { row, column, type: attributes.t ?? 'n', value: '' });
				} else if (tag === 'mergeCell' && attributes.ref !== undefined) merges.push(attributes.ref);
				open.inValue = tag === 'v' || tag === 't';
			},
			ontext(text) {
				if (open.inValue) open.value += text;
			},
			onclosetag(tag) {
				if (tag === 'v' || tag === 't') open.inValue = false;
				if (tag !== 'c') return;
				const row = rows.get(open.row) ?? [];
				rows.set(open.row, row);
				row.push({ column: open.column, text: textOf(open.type, open.value, strings) });
			}
		},
		{ xmlMode: true }
	);
	parser.end(xml);
	return { rows, merges };
}

/** Row and column, counted from 0, of a reference such as `B3`; `null` when it is none. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
	const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
	if (letters === '') return null;
	const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return { row: Number(digits) - 1, column };
}

function textOf(type: string, value: string, strings: readonly string[]): string {
	if (type === 's') return strings[Number(value)] ?? UNKNOWN;
	if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
	if (type !== 'n' || value === '') return value;
	const number = Number(value);
	return Number.isFinite(number) ? String(Number(number.toPrecision(DIGITS))) : value;
}
