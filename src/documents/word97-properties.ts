import type { BorderedCell } from './nested-content';
import type { Word97Bytes } from './word97-bytes';
import type { Word97File } from './word97-file';

/** A stretch of the main stream that properties apply to. */
interface Run {
	readonly from: number;
	readonly to: number;
}

/** What a property is called and where its value stands. */
type Seen = (property: number, list: Word97Bytes, at: number) => void;

/** What a paragraph's properties say of tables. */
export interface ParagraphRun extends Run {
	/** How many tables it lies in. */
	readonly depth: number;
	/** Ends a cell of an inner table, whose marks look like those of paragraphs. */
	readonly endsInnerCell: boolean;
	readonly endsRow: boolean;
	/** The cells of the row that it ends. */
	readonly cells: readonly BorderedCell[];
}

const PAGE = 512;
const CHARACTER_PAGES_AT = 0xfa;
const PARAGRAPH_PAGES_AT = 0x102;

const DELETED = 0x0800;
const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const INNER_CELL = 0x244b;
const INNER_ROW = 0x244c;
const DEPTH = 0x6649;
/** Properties that lie elsewhere for want of room. */
const ELSEWHERE: ReadonlySet<number> = new Set([0x6645, 0x6646, 0x646b]);
const ROW = 0xd608;
const TABS = 0xc615;
const MERGED_BELOW = 0xd62b;

/** Stretches of text that a recorded change deleted. */
export function deletedRuns({ main, table }: Word97File): readonly Run[] {
	const runs: Run[] = [];
	for (const page of pagesOf(main, table, CHARACTER_PAGES_AT)) {
		const count = page.byte(PAGE - 1);
		for (let index = 0; index < count; index++) {
			const at = page.byte((count + 1) * 4 + index) * 2;
			if (at === 0) continue;
			const text = { isDeleted: false };
			eachProperty(page.part(at + 1, at + 1 + page.byte(at)), (property, list, value) => {
				if (property === DELETED) text.isDeleted = (list.byte(value) & 1) === 1;
			});
			if (text.isDeleted) runs.push({ from: page.long(index * 4), to: page.long(index * 4 + 4) });
		}
	}
	return runs.sort((a, b) => a.from - b.from);
}

/** Paragraphs by their place in the main stream, in order. */
export function paragraphRuns({ main, table, data }: Word97File): readonly ParagraphRun[] {
	const runs: ParagraphRun[] = [];
	for (const page of pagesOf(main, table, PARAGRAPH_PAGES_AT)) {
		const count = page.byte(PAGE - 1);
		for (let index = 0; index < count; index++) {
			const at = page.byte((count + 1) * 4 + index * 13) * 2;
			const run = { from: page.long(index * 4), to: page.long(index * 4 + 4) };
			runs.push({ ...run, ...(at === 0 ? OUTSIDE : tableProperties(listAt(page, at), data)) });
		}
	}
	return runs.sort((a, b) => a.from - b.from);
}

const OUTSIDE = { depth: 0, endsInnerCell: false, endsRow: false, cells: [] } as const;

/** The run that a place of the main stream lies in. */
export function runAt<R extends Run>(runs: readonly R[], place: number): R | undefined {
	let [low, high] = [0, runs.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((runs[middle]?.to ?? 0) > place) high = middle;
		else low = middle + 1;
	}
	const run = runs[low];
	return run !== undefined && run.from <= place ? run : undefined;
}

function* pagesOf(main: Word97Bytes, table: Word97Bytes, at: number): Generator<Word97Bytes> {
	const from = main.long(at);
	const list = table.part(from, from + main.long(at + 4));
	const count = (list.bytes.length - 4) / 8;
	for (let index = 0; index < count; index++) {
		const page = (list.long((count + 1) * 4 + index * 4) & 0x3fffff) * PAGE;
		yield main.part(page, page + PAGE);
	}
}

/** The properties of a paragraph on a page, the number of its style left out. */
function listAt(page: Word97Bytes, at: number): Word97Bytes {
	const words = page.byte(at);
	const [from, length] = words === 0 ? [at + 2, page.byte(at + 1) * 2] : [at + 1, words * 2 - 1];
	return page.part(Math.min(from + 2, from + length), from + length);
}

function tableProperties(list: Word97Bytes, data: Word97Bytes): Omit<ParagraphRun, keyof Run> {
	const found = { inTable: false, depth: 0, endsInnerCell: false, endsRow: false, cells: [] as readonly BorderedCell[] };
	const seen: Seen = (property, bytes, at) => {
		if (property === IN_TABLE) found.inTable = bytes.byte(at) === 1;
		else if (property === ENDS_ROW || property === INNER_ROW) found.endsRow ||= bytes.byte(at) === 1;
		else if (property === INNER_CELL) found.endsInnerCell = bytes.byte(at) === 1;
		else if (property === DEPTH) found.depth = bytes.long(at);
		else if (property === ROW) found.cells = rowCells(bytes, at);
		else if (property === MERGED_BELOW) found.cells = withMerge(found.cells, bytes.byte(at + 1), bytes.byte(at + 2));
		else if (ELSEWHERE.has(property)) {
			const place = bytes.long(at);
			eachProperty(data.part(place + 2, place + 2 + data.short(place)), (inner, part, value) => {
				if (!ELSEWHERE.has(inner)) seen(inner, part, value);
			});
		}
	};
	eachProperty(list, seen);
	const { inTable, depth, ...rest } = found;
	return { depth: inTable ? Math.max(1, depth) : 0, ...rest };
}

/** The definition of a row: how many cells, where their borders stand, and 20 bytes on each of them. */
function rowCells(list: Word97Bytes, at: number): readonly BorderedCell[] {
	const end = at + 1 + list.short(at);
	const count = list.byte(at + 2);
	const about = at + 3 + (count + 1) * 2;
	return Array.from({ length: count }, (_, index) => {
		const place = about + index * 20;
		const flags = place + 2 <= end ? list.short(place) : 0;
		const merged = (flags & 2) !== 0 ? 'before' : vertical((flags >> 5) & 3);
		return { left: list.signed(at + 3 + index * 2), right: list.signed(at + 5 + index * 2), merged };
	});
}

/** 1: belongs to the cell above; 3: those below belong to it. */
function vertical(flags: number): BorderedCell['merged'] {
	return flags === 1 ? 'above' : flags === 3 ? 'below' : 'none';
}

function withMerge(cells: readonly BorderedCell[], index: number, flags: number): readonly BorderedCell[] {
	return cells.map((cell, at) => (at === index ? { ...cell, merged: vertical(flags) } : cell));
}

/** Bytes of a property's value by the top three bits of its name; 6 says so itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, null, 3] as const;

function eachProperty(list: Word97Bytes, seen: Seen): void {
	let at = 0;
	while (at + 3 <= list.bytes.length) {
		const property = list.short(at);
		seen(property, list, at + 2);
		at += 2 + (LENGTHS[property >> 13] ?? ownLength(property, list, at + 2));
	}
}

function ownLength(property: number, list: Word97Bytes, at: number): number {
	if (property === ROW) return list.short(at) + 1;
	const length = list.byte(at);
	if (property !== TABS || length !== 0xff) return length + 1;
	const removed = list.byte(at + 1) * 4;
	return removed + 3 + list.byte(at + 2 + removed) * 3;
}
