import type { Finding } from '../model/finding';
import { formById } from '../form/form';
import type { CheckedText } from './checked-text';
import { quoteLine } from './quote-line';
import { problemsSayNothing } from './problems-say-nothing';
import { sectionParts, type SectionPart } from './section-part';
import { textFault } from './text-fault';
import { titleQuote } from './title-quote';

const TABLE_SECTIONS = [2, 3, 4] as const;
const TABLES = [...formById('form-2021').tables, ...formById('form-2019').tables];
/** Tables of a section in either form. */
const TABLES_OF: ReadonlyMap<number, readonly string[]> = new Map(
	TABLE_SECTIONS.map((no) => [no, [...new Set(TABLES.filter(({ section }) => section === no).map(({ id }) => id))]])
);
/** So many of the six headings make a text a report in sections and no fragment. */
const ENOUGH = 3;
const FIRST_YEAR = 2019;
/** The law lists other matters last; who has none may leave them out. */
const REQUIRED = [1, 2, 3, 4, 5] as const;
const IN_WORDS: ReadonlySet<number> = new Set([1, 5, 6]);
/** What stands where a heading is missing or worded otherwise. */
const TOLD: Readonly<Record<number, RegExp>> = { 1: /[。;]/u, 5: /问题|不足|改进/u };
const ELSEWHERE = /附件|附表|见表|下表|如下表|另附|图\d/u;
const FEW_LINES = 5;

/** Sections and tables that a report of the form of 2019 or 2021 lacks, and sections that say nothing. */
export function checkSections(text: CheckedText): readonly Finding[] {
	const present = text.sections.filter(({ state }) => state !== 'absent');
	if (text.year === null || text.year < FIRST_YEAR || present.length < ENOUGH) return [];
	const parts = sectionParts(text);
	return [...absent(text, parts), ...parts.flatMap((part) => empty(part)), ...tables(text, parts), ...problemsSayNothing(parts)];
}

/** Only where a later section or the signature follows, so that nothing was cut off, and no heading in other words stands in its place. */
function absent(text: CheckedText, parts: readonly SectionPart[]): readonly Finding[] {
	return REQUIRED.flatMap((no) => {
		const before = parts.filter((part) => part.no < no && part.from !== null).at(-1);
		const after = parts.find((part) => part.no > no && part.from !== null)?.from ?? null;
		const follows = after === null ? before?.signature : text.lines[after];
		if (parts[no - 1]?.from !== null || follows === undefined || follows === null || hasTable(text, no)) return [];
		if (before === undefined && titleQuote(text) === null) return [];
		const between = after === null ? (before?.content ?? []) : text.lines.slice((before?.from ?? -1) + 1, after);
		if (between.some(({ folded }) => TOLD[no]?.test(folded) === true || /^[一二三四五六七]、/u.test(folded))) return [];
		return [textFault('s.section_absent', { params: { section: no }, quotes: [quoteLine(follows)] })];
	});
}

function empty({ no, state, heading, isEnded }: SectionPart): readonly Finding[] {
	if (state !== 'empty' || heading === null || !isEnded || !IN_WORDS.has(no) || /(?:无|没有)[^、]{0,12}$/u.test(heading.folded)) return [];
	return [textFault('s.section_empty', { params: { section: no }, quotes: [quoteLine(heading)] })];
}

function tables(text: CheckedText, parts: readonly SectionPart[]): readonly Finding[] {
	return TABLE_SECTIONS.flatMap((no) => {
		const part = parts[no - 1];
		if (part === undefined) return [];
		const told = (check: string): readonly Finding[] => [
			textFault(check, { params: { section: no }, quotes: part.heading === null ? [] : [quoteLine(part.heading)] })
		];
		if ((TABLES_OF.get(no) ?? []).some((id) => text.tables[id]?.state === 'image')) return told('s.table_image');
		if (part.heading === null || !part.isEnded || part.hasTableBlock || hasTable(text, no)) return [];
		if (part.content.length > FEW_LINES || part.content.some(({ folded }) => ELSEWHERE.test(folded))) return [];
		return told('s.table_absent');
	});
}

function hasTable({ tables: read }: CheckedText, section: number): boolean {
	return (TABLES_OF.get(section) ?? []).some((id) => read[id] !== undefined && read[id].state !== 'absent');
}
