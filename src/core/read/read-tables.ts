import { formById, figureRows } from '../form/form';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { FormId, TableReading, TableState, UnknownRow } from '../model/report';
import type { StreamCell } from './cell-stream';
import { withDamagedLabels } from './damaged-labels';
import { LABELS, LIST_LABELS } from './label-index';
import { listRuns } from './list-runs';
import { matchLabels } from './match-labels';
import { LIST_FORM, LIST_TABLE, readListRun } from './read-list-run';
import { readRun, type RunReading } from './read-run';
import { withoutRepeats } from './repeats-removed';
import { tableRuns, type TableRun } from './table-run';

/** All statutory tables of a document. */
export interface TablesReading {
	/** Generation of most tables; `null` when there is no table. */
	readonly form: FormId | null;
	readonly tables: Readonly<Record<string, TableReading>>;
	readonly figures: readonly Figure[];
	readonly unknown: readonly UnknownRow[];
	readonly findings: readonly Finding[];
}

/** Generations tried for tables that are grids, newest first: where nothing tells two apart, the newer is taken. */
const TRIED: readonly FormId[] = ['form-2021', 'form-2019'];

/** All generations, the newest first. */
const ALL: readonly FormId[] = [...TRIED, LIST_FORM];

/** Rows that make a list: single ones are words of any text. */
const FEWEST_LIST_ROWS = 3;

interface Candidate {
	readonly run: TableRun;
	readonly readings: readonly RunReading[];
}

/** Reads every statutory table from its labels. */
export function readTables(cells: readonly StreamCell[]): TablesReading {
	const candidates = [...bestRuns(cells), ...fullestList(cells)];
	const form = mostCommon(candidates.map((c) => decided(c.readings)));
	const starts = candidates.map(({ run }) => run.matches[0]?.index ?? cells.length);
	const [start, end] = [Math.min(...starts, cells.length), Math.max(...candidates.map(({ run }) => run.end), 0)];
	const chosen = withoutRepeats(
		candidates.map(({ readings }) => choose(readings, form)),
		cells.slice(start, end)
	);
	const tables: Record<string, TableReading> = {};
	for (const table of formById(form ?? 'form-2021').tables) tables[table.id] = { form: null, state: 'absent' };
	for (const reading of chosen) tables[reading.table] = { form: reading.form, state: tableState(reading) };
	const order = Object.keys(tables);
	const readings = [...chosen].sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
	return {
		form: mostCommon(readings.map((r) => r.form)),
		tables,
		figures: readings.flatMap((r) => r.figures),
		unknown: readings.flatMap((r) => r.unknown),
		findings: readings.flatMap((r) => r.findings)
	};
}

/** The fullest run of each table; words that only look like a label (a menu, a list of contents) give no table. */
function bestRuns(cells: readonly StreamCell[]): readonly Candidate[] {
	const best = new Map<string, Candidate>();
	for (const run of tableRuns(cells, withDamagedLabels(cells, matchLabels(cells, LABELS)))) {
		const readings = TRIED.flatMap((form) => readRun(run, cells, form) ?? []);
		if (!readings.some(isTable)) continue;
		const known = best.get(run.table);
		if (known === undefined || fullness(readings) > fullness(known.readings)) best.set(run.table, { run, readings });
	}
	return [...best.values()];
}

/** The fullest run of the list of 2014, where there is one. */
function fullestList(cells: readonly StreamCell[]): readonly Candidate[] {
	const matches = matchLabels(cells, LIST_LABELS);
	const lists = listRuns(LIST_TABLE, cells, matches)
		.map((run): Candidate => ({ run, readings: [readListRun(run, cells, matches)] }))
		.filter(({ readings }) => readings.every((reading) => reading.fitted >= FEWEST_LIST_ROWS));
	const most = Math.max(...lists.map(({ readings }) => fullness(readings)));
	return lists.filter(({ readings }) => fullness(readings) === most).slice(0, 1);
}

/** A run is a table when a row fits, or when header and rows stand together. */
function isTable(reading: RunReading): boolean {
	return reading.fitted > 0 || (reading.header > 0 && reading.rows > 0);
}

function fullness(readings: readonly RunReading[]): number {
	return Math.max(...readings.map((r) => r.fitted * 100 + r.rows * 10 + r.header));
}

function score(reading: RunReading): number {
	return reading.fitted + reading.header;
}

/** The generation that a table's own labels decide; `null` when they fit several equally. */
function decided(readings: readonly RunReading[]): FormId | null {
	if (saysNothing(readings)) return null;
	const [first, second] = [...readings].sort((a, b) => score(b) - score(a));
	return first !== undefined && (second === undefined || score(first) > score(second)) ? first.form : null;
}

function choose(readings: readonly RunReading[], form: FormId | null): RunReading {
	const ofDocument = readings.find((r) => r.form === form);
	if (ofDocument !== undefined && saysNothing(readings)) return ofDocument;
	const best = Math.max(...readings.map(score));
	const tied = readings.filter((r) => score(r) === best);
	return tied.find((r) => r.form === form) ?? (tied[0] as RunReading);
}

/** Tables of so few rows are told apart by their header alone: a row that lost figures may look like one of another generation. */
const FEW_ROWS = 3;

function saysNothing(readings: readonly RunReading[]): boolean {
	return readings.every(({ header, expected }) => header === 0 && expected <= FEW_ROWS);
}

function mostCommon(forms: readonly (FormId | null)[]): FormId | null {
	const counts = ALL.map((form) => ({ form, count: forms.filter((f) => f === form).length }));
	const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
	return most.count === 0 ? null : most.form;
}

function tableState(reading: RunReading): TableState {
	const table = formById(reading.form).tables.find((t) => t.id === reading.table);
	const complete = table !== undefined && reading.rows === figureRows(table).length;
	return complete && reading.fitted === reading.rows ? 'present' : 'partial';
}
