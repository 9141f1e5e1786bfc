import type { FigureState, Qualifier } from '../model/figure';
import type { TableReading } from '../model/report';
import type { CountMeasure, FormSource, MeasureSource, NarrativeSource } from './measure';

/** What one report states, as far as measures are concerned. */
export interface ReportStatements {
	/** `whole`: what is not here, the report does not have. `partial`: nothing may be concluded from that. */
	readonly tablesRead: 'whole' | 'partial';
	/** The same for the running text. */
	readonly narrativeRead: 'whole' | 'partial';
	/** Statutory tables found, by table id; no entry, or form `null`, when the table is not there. */
	readonly tables: Readonly<Record<string, TableReading>>;
	/** Form cells by figure id, of the generation of their table. */
	readonly figures: ReadonlyMap<string, { readonly value: number | null; readonly state: FigureState }>;
	/** Group totals stated as such, by `<table>.<group row>.<column>`. */
	readonly groupTotals: ReadonlyMap<string, number>;
	/** Headline figures of the running text, by metric; `quote` is null where only a table states the figure. */
	readonly headlines: ReadonlyMap<
		string,
		{ readonly value: number | null; readonly qualifier: Qualifier | null; readonly scope: string | null; readonly quote: string | null }
	>;
}

/** A number, or why there is none: `value` is `null` in every state but `number`. */
export interface MeasureValue {
	readonly value: number | null;
	readonly state: FigureState;
}

type Statement = MeasureValue | 'nothing_there' | 'nothing_read';

function tablesOf(source: FormSource, report: ReportStatements): readonly (TableReading | undefined)[] {
	return source.figures.map((id) => report.tables[id.slice(0, id.indexOf('.'))]);
}

function sumOfFigures(source: FormSource, report: ReportStatements): Statement {
	const parts = source.figures.map((id) => report.figures.get(id));
	const silent = report.tablesRead === 'whole' ? 'nothing_there' : 'nothing_read';
	if (parts.every((part) => part === undefined)) {
		const total = source.group === undefined ? undefined : report.groupTotals.get(source.group);
		if (total !== undefined) return { value: total, state: 'number' };
		const picture = tablesOf(source, report).some((table) => table?.state === 'image');
		return picture ? { value: null, state: 'unreadable' } : silent;
	}
	let sum = 0;
	for (const part of parts) {
		if (part === undefined) return silent;
		if (part.value === null) return { value: null, state: part.state };
		sum += part.value;
	}
	return { value: sum, state: 'number' };
}

function headline({ metric, channel }: NarrativeSource, report: ReportStatements): Statement {
	const stated = report.headlines.get(metric);
	if (stated === undefined) return report.narrativeRead === 'whole' ? 'nothing_there' : 'nothing_read';
	if (channel !== undefined) {
		if (channel !== null && stated.quote === null) return 'nothing_read';
		if (stated.scope !== channel) return 'nothing_there';
	}
	if (stated.value === null || stated.qualifier === 'each') return { value: null, state: 'unreadable' };
	return { value: stated.value, state: 'number' };
}

function fits(source: MeasureSource, report: ReportStatements): boolean {
	if (!('form' in source)) return true;
	return tablesOf(source, report).every((table) => table === undefined || table.form === null || table.form === source.form);
}

function statementOf(source: MeasureSource, report: ReportStatements): Statement {
	if ('form' in source) return sumOfFigures(source, report);
	// A reference table is no part of the report: it is joined when all reports are known.
	return 'metric' in source ? headline(source, report) : 'nothing_read';
}

/**
 * The value of a count in one report.
 *
 * The first source that fits the report's form generation and holds a number counts. A sum is a number only when every
 * part is one; a stated group total stands in only where no part is stated. Without a number the state is that of the
 * first source that says anything, of a sum its first part that is no number; where none says anything it is `not_read`
 * when some place was not read to the end, else `absent`. A table that is a picture, and a masked or "each" figure in
 * running text, are `unreadable`.
 */
export function evaluate(measure: CountMeasure, report: ReportStatements): MeasureValue {
	const statements = measure.sources.filter((source) => fits(source, report)).map((source) => statementOf(source, report));
	const stated = statements.filter((statement) => typeof statement !== 'string');
	const number = stated.find((statement) => statement.state === 'number');
	const best = number ?? stated[0];
	if (best !== undefined) return best;
	const unread = statements.length === 0 ? report.tablesRead === 'partial' : statements.includes('nothing_read');
	return { value: null, state: unread ? 'not_read' : 'absent' };
}
