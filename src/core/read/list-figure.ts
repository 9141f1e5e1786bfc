import type { FormRow } from '../form/form';
import type { StreamCell } from './cell-stream';
import { fitCells } from './fit-cells';
import { foldedText } from './fold-text';
import type { ListHeader } from './list-header';
import type { LabelMatch } from './match-labels';
import { readCell, type CellReading } from './read-cell';
import { isFigure } from './table-run';

/** Units that stand in a cell of their own between label and figure. */
const UNIT = /^(?:条|件|次|篇|个|人|人次|元|万元|亿元|份|起|宗|例|场|期|场次|件次)$/;
/** A unit of money in the label itself. */
const MONEY_IN_LABEL = /\((?:单位:?)?(元|万元|亿元)\)/;
const MONEY = /^(?:元|万元|亿元)$/;

export function isUnit(cell: StreamCell): boolean {
	return UNIT.test(foldedText(cell.text));
}

/** The cells that belong to a row of the list: those after its label in the same row, or up to the next words where the text shows no rows. */
export function listCells(cells: readonly StreamCell[], match: LabelMatch, next: number): readonly StreamCell[] {
	const label = cells[match.index] as StreamCell;
	const after = cells.slice(match.index + match.count, next);
	const end = after.findIndex((cell) => cell.row !== label.row || (label.row === null && !isFigure(cell) && !isUnit(cell)));
	return end < 0 ? after : after.slice(0, end);
}

/** The one figure among the cells of a row; `null` where none or more than one can be it. */
export function listFigure(
	cells: readonly StreamCell[],
	found: readonly StreamCell[],
	match: LabelMatch,
	header: ListHeader | null
): StreamCell | null {
	const { row } = cells[match.index] as StreamCell;
	if (header !== null && row !== null) {
		const whole = cells.filter((cell) => cell.row === row);
		const cell = whole[header.place];
		if (whole.length === header.width && cell !== undefined && found.includes(cell)) return cell;
	}
	const unit = found.findIndex((cell, i) => (i === 0 || i === found.length - 1) && isUnit(cell));
	return (
		fitCells(
			found.filter((_, i) => i !== unit),
			1
		)?.[0] ?? null
	);
}

/** What the cell says in the unit of its row; money in the unit printed beside it or in the label is converted. */
export function readListCell(cell: StreamCell, row: FormRow, found: readonly StreamCell[], label: string): CellReading {
	const unit = row.unit ?? null;
	const reading = readCell(cell.text, unit);
	if (reading.state !== 'number' || unit === null || !MONEY.test(unit)) return reading;
	const beside = found
		.filter((other) => other !== cell)
		.map((other) => foldedText(other.text))
		.find((text) => MONEY.test(text));
	const printed = beside ?? MONEY_IN_LABEL.exec(foldedText(label))?.[1] ?? unit;
	return printed === unit || reading.value === 0 ? reading : readCell(cell.text.trim() + printed, unit);
}
