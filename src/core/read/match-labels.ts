import type { StreamCell } from './cell-stream';
import { gluedHeader } from './glued-header';
import { gluedRow } from './glued-row';
import { LABELS, type LabelIndex, type LabelUse } from './label-index';
import { labelKey } from './label-key';
import { foldedText } from './fold-text';

/** A label of the forms found in the stream: cells `index` to `index + count` (excluded) hold it. */
export interface LabelMatch {
	readonly index: number;
	readonly count: number;
	readonly numbered: boolean;
	/** What it can name; all of one table. */
	readonly table: string;
	readonly uses: readonly LabelUse[];
	/** Digits of the row's figures, where they are run on to the label. */
	readonly digits?: string;
}

/** Most cells that one torn label takes: `三、本年度办理结果` written one character a line. */
const LONGEST_JOIN = 14;
/** Longest text that can be a label; sentences are passed over quickly. */
const LONGEST_LABEL = 80;
/** Letters, or the number of an item that stands by itself. */
const LETTERS = /[^\d\s.,+\-/]|^\s*\d{1,2}[.．]\s*$/;

/**
 * Finds the labels of the forms' tables, each the longest that fits. A label that several tables have
 * goes to the table that the labels before it belong to.
 */
export function matchLabels(cells: readonly StreamCell[], labels: LabelIndex): readonly LabelMatch[] {
	const matches: LabelMatch[] = [];
	let current: string | null = null;
	for (let i = 0; i < cells.length;) {
		const found = labelsAt(cells, i, labels);
		for (const label of found) {
			const table = chooseTable(label.uses, current);
			matches.push({ ...label, index: i, table, uses: label.uses.filter((u) => u.table === table) });
			current = table;
		}
		i += found[0]?.count ?? 1;
	}
	return matches;
}

function chooseTable(uses: readonly LabelUse[], current: string | null): string {
	const [first] = uses as readonly [LabelUse, ...LabelUse[]];
	return (uses.find((u) => u.table === current) ?? first).table;
}

/** A number in brackets whose second bracket is still to come. */
const NUMBER_BEGUN = /^\s*[(（][一二三四五六七八九十]*$/;

type FoundLabel = Omit<LabelMatch, 'index' | 'table'>;

/** The label that begins at a cell; several where a cell holds the headings of many columns run together; none in most places. */
function labelsAt(cells: readonly StreamCell[], from: number, labels: LabelIndex): readonly FoundLabel[] {
	const label = longestLabel(cells, from, labels);
	if (label !== null) return [label];
	const text = cells[from]?.text ?? '';
	if (labels !== LABELS || text.length > LONGEST_LABEL || !LETTERS.test(text)) return [];
	const row = gluedRow(text);
	if (row !== null) return [{ count: 1, ...row }];
	return gluedHeader(text).map((uses) => ({ count: 1, numbered: false, uses }));
}

function longestLabel(cells: readonly StreamCell[], from: number, labels: LabelIndex): FoundLabel | null {
	let joined = '';
	let best: FoundLabel | null = null;
	for (let count = 1; count <= LONGEST_JOIN; count++) {
		const cell = cells[from + count - 1];
		if (cell === undefined || cell.text.length > LONGEST_LABEL || !LETTERS.test(cell.text) || !joins(cells, from, count)) break;
		joined += cell.text;
		if (joined.length > LONGEST_LABEL) break;
		const { full, base, numbered } = labelKey(joined);
		const explained = labels.uses.get(base);
		const uses = labels.uses.get(full) ?? (explained !== undefined && count > 1 && isLabel(cell.text, labels) ? undefined : explained);
		if (uses !== undefined) best = { count: count + restOfBracket(cells, from, count, joined, labels), numbered, uses };
		if (full !== '' && !labels.beginnings.has(full) && !NUMBER_BEGUN.test(joined)) break;
	}
	return best;
}

/** True for a cell that is a label by itself: it is no explanation of the one before. */
function isLabel(text: string, labels: LabelIndex): boolean {
	const { full, base } = labelKey(text);
	return labels.uses.has(full) || labels.uses.has(base);
}

/** Cells are joined when neither the text nor the table puts them in different rows. */
function joins(cells: readonly StreamCell[], from: number, count: number): boolean {
	if (count === 1) return true;
	const [first, last] = [cells[from], cells[from + count - 1]];
	if (first === undefined || last === undefined || first.row !== last.row) return false;
	return !('cell' in first.at);
}

/** How an explanation begins that stands in a cell after its label; a number in brackets begins the next label. */
const EXPLANATION = /^\((?![一二三四五六七八九十\d]+\))[^)]*$/;

/** How many more cells belong to an explanation in brackets that was torn apart; where its end is not found, words up to the next figure. */
function restOfBracket(cells: readonly StreamCell[], from: number, count: number, joined: string, labels: LabelIndex): number {
	let open = balance(joined);
	if (open <= 0 && !EXPLANATION.test(foldedText(cells[from + count]?.text ?? ''))) return 0;
	for (let more = 1; more <= LONGEST_JOIN; more++) {
		const cell = cells[from + count + more - 1];
		if (cell === undefined || !LETTERS.test(cell.text) || !joins(cells, from, count + more) || isLabel(cell.text, labels)) return more - 1;
		open += balance(cell.text);
		if (open <= 0) return more;
	}
	return 0;
}

function balance(text: string): number {
	let open = 0;
	for (const character of foldedText(text)) open += character === '(' ? 1 : character === ')' ? -1 : 0;
	return open;
}
