import { subjectName } from '../body/figure-words';
import { cellWords } from '../body/figure-words';
import { unitOfCell } from '../body/form-words';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import { inWords } from '../summary/bilingual';
import { isCellLocator, type Locator } from '../../core/model/locator';
import { arithmeticWords } from './finding-arithmetic';
import { findingSides, type FindingReports, type FindingSide, type SideCell } from './finding-sides';
import { quotesOf, type OpenFinding } from './open-finding';
import { receivedWords } from './received-words';
import { ruleOf } from './rule-of';
import { timeWords } from './time-words';

/** Most figures that an item lists. */
const MOST_FIGURES = 8;

/** One thing that a letter asks to look into, in words. */
export interface LetterItem {
	readonly year: number;
	/** What is wrong. */
	readonly name: string;
	readonly basis: string;
	/** How the figures show it; empty where words alone do. */
	readonly sentence: string;
	readonly quotes: readonly { readonly text: string; readonly place: string }[];
	/** Figures concerned, with their units; of many those that are not 0. */
	readonly figures: readonly { readonly name: string; readonly value: string }[];
	/** How many more figures there are. */
	readonly more: number;
}

/** A finding as an item of a letter. */
export function letterItem(finding: OpenFinding, reports: FindingReports): LetterItem {
	const sides = findingSides(finding, reports);
	const rule = ruleOf(finding.check_id);
	const former = reports.previous?.row.year ?? finding.year - 1;
	const received = receivedWords(finding, reports.current);
	const lines = [...arithmeticWords(sides, former), ...timeWords(finding)].join(m.letter_lines_and());
	const cells = sides.flatMap((side: FindingSide) => (side.kind === 'cells' ? side.cells : []));
	const told = (cells.length > MOST_FIGURES ? cells.filter(({ subject }) => subject.cell.value !== 0) : cells).slice(0, MOST_FIGURES);
	return {
		year: finding.year,
		name: rule === null ? finding.check_id : inWords(rule),
		basis: rule === null ? '' : inWords(rule.basis),
		sentence: [lines === '' ? '' : m.letter_arithmetic({ lines }), received ?? ''].filter(Boolean).join(''),
		quotes: quotesOf(finding).map(({ text, at }) => ({ text: text.trim(), place: placeOf(at) })),
		figures: told.map((cell) => figureOf(cell, former)),
		more: cells.length - told.length
	};
}

/** The lines of an item below its heading. */
export function itemLines({ basis, sentence, quotes, figures, more }: LetterItem): readonly string[] {
	const listed = figures.map(({ name, value }) => m.letter_figure({ name, value })).join(m.letter_figures_and());
	const rest = more === 0 ? '' : m.letter_more_figures({ count: formatNumber(more) });
	return [
		sentence,
		listed === '' ? '' : m.letter_figures({ figures: `${listed}${rest}` }),
		...quotes.map(({ text, place }) => m.letter_quote({ place, text })),
		basis === '' ? '' : m.letter_basis({ basis })
	].filter(Boolean);
}

/** The heading of an item. */
export function itemTitle({ year, name }: LetterItem): string {
	return m.letter_item({ year: String(year), name });
}

function figureOf({ subject, previous }: SideCell, former: number): LetterItem['figures'][number] {
	const { table, row, column, cell } = subject;
	const name = subjectName(subject);
	return {
		name: previous ? m.finding_of_year({ year: String(former), name }) : name,
		value: cell.value === null ? cellWords(cell) : m.body_value_unit({ value: cellWords(cell), unit: unitOfCell(table, row, column) })
	};
}

function placeOf(at: Locator): string {
	if (at.page !== undefined) return m.letter_place_page({ page: String(at.page) });
	const block = String(at.block + 1);
	return isCellLocator(at)
		? m.source_place_table({ block, row: String(at.row + 1), cell: String(at.cell + 1) })
		: m.letter_place_block({ block });
}
