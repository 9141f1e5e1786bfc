import { FORMS, figureIds } from '../../core/form/form';
import type { FormId } from '../../core/model/report';
import type { Random } from '../random';
import { APPLICANTS } from './request-outcomes';
import type { PrintedCell } from './invented-report';

/** How one report prints its cells; a report keeps to its manner throughout. */
export interface CellManner {
	readonly padding: string;
	/** What stands for 0. */
	readonly zero: string;
	readonly fullWidth: boolean;
	readonly commas: boolean;
	/** 件 after the number in the tables of licences and penalties. */
	readonly unit: boolean;
	/** What the cells of organisations without a request hold instead of 0; `null` to print 0. */
	readonly unasked: string | null;
	/** What the cells of rules, which no township may make, hold instead of 0; `null` to print 0. */
	readonly rules: string | null;
	/** Cells left empty by oversight. */
	readonly forgotten: number;
	/** Cells that hold something else than one number. */
	readonly spoilt: number;
	/** `+` before an increase. */
	readonly plus: boolean;
	/** 元 after an amount whose unit the form does not print. */
	readonly yuan: boolean;
}

/**
 * The manner of a report: plain numbers in most.
 * @param signs draws for what the form of 2021 does not have
 */
export function cellManner(random: Random, signs: Random): CellManner {
	const rarely = (percent: number, text: string): string | null => (random.chance(percent) ? text : null);
	return {
		padding: random.chance(18) ? random.pick(['　', '\u00a0 ', ' ', '　　']) : '',
		zero: random.chance(5) ? random.pick(['无', '零', '０', '〇']) : '0',
		fullWidth: random.chance(2),
		commas: random.chance(20),
		unit: random.chance(2),
		unasked: random.chance(9) ? random.pick(['', '', '/', '—']) : null,
		rules: rarely(7, random.pick(['/', '—', '-', ''])),
		forgotten: random.chance(4) ? random.int(1, 3) : 0,
		spoilt: random.chance(3) ? random.int(1, 2) : 0,
		plus: signs.chance(75),
		yuan: signs.chance(45)
	};
}

/** Every figure id of a generation in form order. */
export const FIGURE_IDS: ReadonlyMap<FormId, readonly string[]> = new Map(
	FORMS.map((form) => [form.form_id, form.tables.flatMap((table) => figureIds(table))])
);

const ORGANISATION_CELL = new RegExp(`^requests\\..+\\.(${APPLICANTS.slice(1).join('|')})$`);
const UNIT_TABLES = /^art20_[56]\..+\.decisions_this_year$/;
const CHANGES = /\.items_change$/;
const AMOUNTS = /\.procurement_amount$/;
const DASHES: ReadonlySet<string> = new Set(['/', '—', '-']);

function instead(text: string, padding: string): PrintedCell {
	return { text: padding + text, state: DASHES.has(text) ? 'dash' : 'blank', value: null };
}

function numberText(id: string, value: number, manner: CellManner): string {
	if (value === 0) return manner.zero;
	let text = String(value);
	if (manner.commas && Number.isInteger(value)) text = text.replace(/\B(?=(?:\d{3})+$)/g, ',');
	if (manner.plus && value > 0 && CHANGES.test(id)) text = `+${text}`;
	if (manner.fullWidth && Number.isInteger(value)) text = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
	if (manner.yuan && AMOUNTS.test(id)) return `${text}元`;
	return manner.unit && UNIT_TABLES.test(id) ? `${text}件` : text;
}

function printCell(id: string, value: number, manner: CellManner): PrintedCell {
	if (value === 0 && manner.rules !== null && id.startsWith('art20_1.rules.')) return instead(manner.rules, manner.padding);
	if (value === 0 && manner.unasked !== null && ORGANISATION_CELL.test(id)) return instead(manner.unasked, manner.padding);
	return { text: manner.padding + numberText(id, value, manner), state: 'number', value };
}

/** Text that says no single number, though digits may be in it. */
function spoiltText(value: number, random: Random): string {
	return random.pick([`${value} ${value + 1}`, `${value}、${value + 2}`, '详见附表', `${value}或${value + 1}`, '数据待核']);
}

/**
 * Prints cells in a report's manner, some forgotten or spoilt.
 * @param ids cells to print, in form order
 */
export function printCells(
	ids: readonly string[],
	figures: ReadonlyMap<string, number>,
	manner: CellManner,
	random: Random
): ReadonlyMap<string, PrintedCell> {
	const cells = new Map(ids.map((id) => [id, printCell(id, figures.get(id) as number, manner)]));
	if (manner.spoilt + manner.forgotten === 0) return cells;
	const numbers = random.shuffle(ids.filter((id) => cells.get(id)?.state === 'number'));
	const spoilt = numbers.slice(0, manner.spoilt);
	for (const id of spoilt) {
		cells.set(id, { text: manner.padding + spoiltText(figures.get(id) as number, random), state: 'unreadable', value: null });
	}
	for (const id of numbers.slice(spoilt.length, spoilt.length + manner.forgotten)) cells.set(id, instead('', manner.padding));
	return cells;
}
