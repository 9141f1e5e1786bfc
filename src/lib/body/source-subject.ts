import type { FormColumn, FormRow, FormTable } from '../../core/form/form';
import { leafColumns } from '../../core/form/form';
import { NARRATIVE_METRICS, type NarrativeMetric } from '../../core/form/narrative-metrics';
import type { CountMeasure, MeasureSource, MeasureState } from '../../core/measure/measure';
import { measureById } from '../../core/measure/measure-by-id';
import type { FigureState } from '../../core/model/figure';
import type { FormId } from '../../core/model/report';
import type { BodyReport } from '../queries/load-reports';
import type { NarrativeRow } from '../queries/body-words';
import { figureCell, tablesOf, type FigureCell } from './figure-cell';
import { rateSubject, type RateSubject } from './rate-subject';

/** A form cell. */
export interface CellSubject {
	readonly kind: 'cell';
	readonly id: string;
	readonly form: FormId;
	readonly table: FormTable;
	readonly row: FormRow;
	readonly column: FormColumn;
	readonly cell: FigureCell;
}

/** A group row of a table: its stated total, or the cells that make it up. */
export interface GroupSubject {
	readonly kind: 'group';
	readonly id: string;
	readonly table: FormTable;
	readonly row: FormRow;
	readonly column: FormColumn;
	readonly cell: FigureCell;
	/** Empty where the total is stated as such. */
	readonly parts: readonly CellSubject[];
}

/** A figure of running text. */
export interface NarrativeSubject {
	readonly kind: 'narrative';
	readonly id: string;
	readonly metric: NarrativeMetric;
	readonly cell: FigureCell;
	/** All places that state it, the report's own figure for the year first. */
	readonly stated: readonly NarrativeRow[];
}

/** A measure made of more than one figure. */
export interface MeasureSubject {
	readonly kind: 'measure';
	readonly id: string;
	readonly measure: CountMeasure;
	readonly cell: FigureCell;
	readonly parts: readonly CellSubject[];
}

/** A count that no report states: it comes from a table loaded beside the reports. */
export interface ReferenceSubject {
	readonly kind: 'reference';
	readonly id: string;
	readonly measure: CountMeasure;
	readonly cell: FigureCell;
}

/** Where a count comes from. */
export type CountSubject = CellSubject | GroupSubject | NarrativeSubject | MeasureSubject | ReferenceSubject;

/** What a source panel is about. */
export type SourceSubject = CountSubject | RateSubject;

/** States in which a report says nothing of a figure. */
const SILENT: readonly MeasureState[] = ['absent', 'not_read'];

function cellSubject(report: BodyReport, id: string): CellSubject | null {
	const [tableId, rowId, columnId] = id.split('.');
	const found = tablesOf(report).find(({ table }) => table.id === tableId);
	const row = found?.table.rows.find((one) => one.id === rowId && one.has_figures);
	const column = found && leafColumns(found.table).find((one) => one.id === columnId);
	if (!found || !row || !column) return null;
	return { kind: 'cell', id, form: found.form, table: found.table, row, column, cell: figureCell(report, found.read, found.table, id) };
}

function sumOf(parts: readonly CellSubject[]): FigureCell {
	const missing = parts.find(({ cell }) => cell.value === null);
	if (missing || parts.length === 0) return { value: null, state: missing?.cell.state ?? 'absent', raw: null };
	return { value: parts.reduce((sum, { cell }) => (cell.value === null ? sum : sum + cell.value), 0), state: 'number', raw: null };
}

function groupSubject(report: BodyReport, id: string): GroupSubject | null {
	const [tableId, rowId, columnId] = id.split('.');
	const table = tablesOf(report).find((one) => one.table.id === tableId)?.table;
	const row = table?.rows.find((one) => one.id === rowId && !one.has_figures);
	const column = table && leafColumns(table).find((one) => one.id === columnId);
	if (!table || !row || !column) return null;
	const stated = report.groups[id];
	if (stated !== undefined) {
		return { kind: 'group', id, table, row, column, cell: { value: stated, state: 'number', raw: null }, parts: [] };
	}
	const parts = table.rows
		.filter((one) => one.parent === row.id)
		.flatMap((one) => cellSubject(report, `${table.id}.${one.id}.${column.id}`) ?? []);
	return { kind: 'group', id, table, row, column, cell: sumOf(parts), parts };
}

function narrativeCell({ row }: BodyReport, headline: NarrativeRow | undefined): FigureCell {
	if (headline) {
		const stated = headline.qualifier === 'each' ? null : headline.value;
		return { value: stated, state: stated === null ? 'unreadable' : 'number', raw: headline.quote };
	}
	const silent: FigureState = row.origin === 'document' && row.extent === 'whole' ? 'absent' : 'not_read';
	return { value: null, state: silent, raw: null };
}

function narrativeSubject(report: BodyReport, id: string): NarrativeSubject | null {
	const metric = NARRATIVE_METRICS.find((one) => one.id === id);
	if (!metric) return null;
	const all = report.narrative.filter((row) => row.metric === id);
	const headline = all.find((row) => row.headline);
	const stated = headline ? [headline, ...all.filter((row) => row !== headline)] : all;
	return { kind: 'narrative', id, metric, cell: narrativeCell(report, headline), stated };
}

function referenceSubject({ residents }: BodyReport, measure: CountMeasure): ReferenceSubject {
	const state = residents === null ? 'not_read' : 'number';
	return { kind: 'reference', id: measure.id, measure, cell: { value: residents, state, raw: null } };
}

function subjectOfSource(report: BodyReport, measure: CountMeasure, source: MeasureSource): CountSubject | null {
	if ('reference' in source) return referenceSubject(report, measure);
	if ('metric' in source) {
		const subject = narrativeSubject(report, source.metric);
		const stated = subject?.stated[0];
		return source.channel === undefined || (stated !== undefined && stated.scope === source.channel) ? subject : null;
	}
	const parts = source.figures.flatMap((id) => cellSubject(report, id) ?? []);
	if (parts.length < source.figures.length || parts.some(({ form }) => form !== source.form)) return null;
	const group = source.group === undefined ? null : groupSubject(report, source.group);
	if (group?.parts.length === 0 && parts.every(({ cell }) => SILENT.includes(cell.state))) return group;
	const [only, ...more] = parts;
	if (only && more.length === 0) return only;
	return { kind: 'measure', id: measure.id, measure, cell: sumOf(parts), parts };
}

/** Where a report states a count; null where its generation of the form does not have it. */
function countSubject(report: BodyReport, measure: CountMeasure): CountSubject | null {
	const subjects = measure.sources.flatMap((source) => subjectOfSource(report, measure, source) ?? []);
	const inState = (fits: (state: MeasureState) => boolean): CountSubject | undefined => subjects.find(({ cell }) => fits(cell.state));
	return (
		inState((state) => state === 'number') ??
		inState((state) => !SILENT.includes(state)) ??
		// Where one place was not read to the end, nobody can say that the report does not have it.
		inState((state) => state === 'not_read') ??
		subjects[0] ??
		null
	);
}

/** A count of a report, stated or not, whatever its generation of the form. */
export function countCell(report: BodyReport, measure: CountMeasure): FigureCell {
	const { origin, extent } = report.row;
	const whole = extent === 'whole' && (origin === 'document' || measure.sources.every((source) => 'form' in source));
	return countSubject(report, measure)?.cell ?? { value: null, state: whole ? 'absent' : 'not_read', raw: null };
}

/**
 * What an id of a view state means in a report: a form cell (`requests.new_requests.total`), a group of a table
 * (`requests.refused.total`), a metric of the narrative, or a measure, which leads to where the report states it.
 * Null for what is none of these, or is not in the generation of the form that the report follows.
 * @param denominator which way a rate is divided; null for the usual one
 */
export function sourceSubject(report: BodyReport, id: string, denominator: string | null = null): SourceSubject | null {
	if (id.includes('.')) return cellSubject(report, id) ?? groupSubject(report, id);
	const measure = measureById(id);
	if (measure?.kind === 'rate') return rateSubject(measure, denominator, (count) => countCell(report, count));
	return (measure && countSubject(report, measure)) ?? narrativeSubject(report, id);
}
