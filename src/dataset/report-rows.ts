import { COUNTS } from '../core/measure/catalogue';
import { evaluate } from '../core/measure/evaluate';
import type { Block } from '../core/model/block';
import { isCellLocator } from '../core/model/locator';
import type { Locator } from '../core/model/locator';
import type { PlainRow, PlainValue } from './database';
import { FIGURE_COLUMNS } from './figure-columns';
import type { FigureColumn } from './figure-columns';
import { findingRow } from './finding-row';
import type { ReportFacts, StatedFigure } from './report-facts';
import { REFERENCE_COUNTS } from './schema';
import { stagedHistory } from './staged-history';
import { statementsOf } from './statements-of';

/** Receives a row of a table; its first value is the report's place in the input. */
export type RowSink = (table: string, row: PlainRow) => void;

/** Columns of table `reports` that a source states; the rest follows from all reports together. */
export const STATED_REPORT_COLUMNS = [
	'body_id',
	'year',
	'form',
	'extent',
	'origin',
	'source',
	'source_row',
	'source_url',
	'published',
	'published_from',
	'note'
] as const;

function reportRow(seq: number, facts: ReportFacts): PlainRow {
	const { date, from } = facts.published;
	return [
		seq,
		facts.body.id,
		facts.year,
		facts.form,
		facts.extent,
		facts.origin,
		facts.source,
		facts.sourceRow,
		facts.sourceUrl,
		date,
		date === null ? null : from,
		facts.note
	];
}

function measureRow(seq: number, facts: ReportFacts): PlainRow {
	const statements = statementsOf(facts);
	return [
		seq,
		...COUNTS.filter(({ id }) => !REFERENCE_COUNTS.includes(id)).flatMap((measure) => {
			const { value, state } = evaluate(measure, statements);
			return [value, state];
		})
	];
}

function columnOf(facts: ReportFacts, figure: StatedFigure): FigureColumn {
	const form = facts.tables[figure.id.slice(0, figure.id.indexOf('.'))]?.form;
	const column = form === undefined || form === null ? undefined : FIGURE_COLUMNS.get(form)?.get(figure.id);
	if (column === undefined) throw new RangeError(`${facts.source}: figure ${figure.id} has no place in form ${form ?? 'unknown'}`);
	return column;
}

function wideRows(seq: number, facts: ReportFacts, sink: RowSink): void {
	const rows = new Map<string, PlainValue[]>();
	for (const figure of facts.figures) {
		const { table, index, width } = columnOf(facts, figure);
		let row = rows.get(table);
		if (row === undefined) {
			row = new Array<PlainValue>(width).fill(null);
			row[0] = seq;
			rows.set(table, row);
		}
		row[index] = figure.value;
		if (figure.state !== 'number') sink('cell_states', [seq, figure.id, figure.state, figure.raw]);
	}
	for (const [table, row] of rows) sink(table, row);
}

function placeValues(at: Locator): PlainRow {
	return isCellLocator(at) ? [at.block, at.row, at.cell, null, null] : [at.block, null, null, at.start, at.end];
}

const pageOf = (block: Block): number | null => (block.kind === 'table' ? block.rows[0]?.[0]?.place : block.place)?.page ?? null;

function bodyOf(block: Block): string {
	if (block.kind === 'table') return JSON.stringify(block.rows);
	return block.kind === 'paragraph' ? block.text : '';
}

function evidenceRows(seq: number, facts: ReportFacts, sink: RowSink): void {
	const { document } = facts;
	if (document === null) return;
	sink('documents', [seq, document.name, document.title, document.mediaType, document.sha256, document.blocks.length]);
	document.blocks.forEach((block, index) => {
		sink('blocks', [seq, index, block.kind, pageOf(block), bodyOf(block)]);
	});
	for (const { id, at, raw } of facts.figures) {
		if (at !== null && raw !== null) sink('figure_places', [seq, id, ...placeValues(at), raw]);
	}
	facts.narrative.forEach(({ at }, index) => {
		if (at !== null) sink('narrative_places', [seq, index + 1, ...placeValues(at)]);
	});
}

/**
 * Hands the rows of one report to the sink, for every table that holds something of a report.
 * @param seq the report's place in the input, which stands for its id until all versions are known
 * @throws RangeError when a figure id does not exist in the form of its table
 */
export function reportRows(seq: number, facts: ReportFacts, sink: RowSink): void {
	sink('reports', reportRow(seq, facts));
	sink('report_measures', measureRow(seq, facts));
	for (const [table, reading] of Object.entries(facts.tables)) sink('report_tables', [seq, table, reading.form, reading.state]);
	wideRows(seq, facts, sink);
	for (const group of facts.groupTotals) sink('group_totals', [seq, group.id, group.value]);
	facts.narrative.forEach((figure, index) => {
		sink('narrative', [seq, index + 1, figure.metric, figure.value, figure.qualifier, figure.scope, figure.headline, figure.quote]);
	});
	sink('history', [seq, stagedHistory(facts)]);
	for (const finding of facts.findings) sink('findings', findingRow(seq, finding));
	for (const { id, value, state, raw, at } of facts.corrections) sink('corrections', [seq, id, value, state, raw, at]);
	evidenceRows(seq, facts, sink);
}
