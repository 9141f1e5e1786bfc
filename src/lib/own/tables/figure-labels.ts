import { FORMS, leafColumns, type FormColumn, type FormRow, type FormTable } from '../../../core/form/form';
import { NARRATIVE_METRICS } from '../../../core/form/narrative-metrics';
import { plainName } from './plain-name';

/** A figure as the meaning of a column: a cell of the form, the total of a group of its rows, or a metric of running text. */
export type FigureMeaning = `figure:${string}` | `group:${string}` | `metric:${string}`;

/** A figure that a column may hold, under the names it is known by. */
export interface NamedFigure {
	readonly meaning: FigureMeaning;
	readonly zh: string;
	readonly en: string;
	/** Report years of the form generations that have it, as `2021–`; empty for metrics of running text, which no form bounds. */
	readonly years: string;
}

const NUMBERING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}\.|其中：)+/u;
const REMARK = /(?<=.)[（(][^（）()]*[）)]$/u;
const bare = (label: string): string => label.replace(NUMBERING, '').replace(REMARK, '');

/** A column with the groups it stands under. */
function pathOf(table: FormTable, column: FormColumn): string {
	const parent = table.columns.find(({ id }) => id === column.parent);
	return parent === undefined ? bare(column.label) : `${pathOf(table, parent)} ${bare(column.label)}`;
}

interface Cell extends NamedFigure {
	/** Further names that mean it where nothing else has them. */
	readonly others: readonly string[];
}

function cellOf(table: FormTable, row: FormRow, column: FormColumn, years: string): Cell {
	const id = `${table.id}.${row.id}.${column.id}`;
	const [name, path] = [bare(row.label), pathOf(table, column)];
	const parent = table.rows.find((other) => other.id === row.parent);
	const isTotal = column.id === 'total' || leafColumns(table).length === 1;
	const names = parent === undefined ? [name] : [name, `${bare(parent.label)} ${name}`];
	return {
		meaning: `${row.has_figures ? 'figure' : 'group'}:${id}`,
		zh: [name, path].filter((part) => part !== '').join(' · '),
		en: [row.label === '' ? '' : row.en, column.en].filter((part) => part !== '').join(' · '),
		years,
		others: [id, ...names.flatMap((one) => (isTotal ? [one, `${one} ${path}`] : [`${one} ${path}`]))]
	};
}

/** Cells of one generation of the form, group totals among them. */
function cellsOf(index: number): readonly Cell[] {
	const form = FORMS[index];
	if (form === undefined) return [];
	const next = FORMS[index + 1]?.report_years.from;
	const years = `${index === 0 ? '' : form.report_years.from}–${next === undefined ? '' : next - 1}`;
	return form.tables.flatMap((table) => table.rows.flatMap((row) => leafColumns(table).map((column) => cellOf(table, row, column, years))));
}

const GENERATIONS: readonly (readonly Cell[])[] = FORMS.map((_, index) => cellsOf(index)).reverse();

/** Everything that a column of figures may hold, metrics of running text first, then the forms from the newest; each id once. */
export const NAMED_FIGURES: readonly NamedFigure[] = [
	...NARRATIVE_METRICS.filter(({ kind }) => kind !== 'boolean').map(({ id, zh, en }) => ({
		meaning: `metric:${id}` as const,
		zh,
		en,
		years: ''
	})),
	...new Map([...GENERATIONS].reverse().flatMap((cells) => cells.map(({ others: _, ...cell }) => [cell.meaning, cell] as const))).values()
];

const MEANINGS: ReadonlySet<string> = new Set(NAMED_FIGURES.map(({ meaning }) => meaning));

/** Headings that stand for anything. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['其他', '总计', '合计', '小计', '数量', 'other', 'total']);

/** Names of one list of figures; a name that several have means none of them. */
function unique(figures: readonly (readonly [name: string, meaning: FigureMeaning])[]): ReadonlyMap<string, FigureMeaning> {
	const found = new Map<string, FigureMeaning | null>();
	for (const [name, meaning] of figures) {
		const plain = plainName(name);
		const known = found.get(plain);
		found.set(plain, known === undefined || known === meaning ? meaning : null);
	}
	return new Map(
		[...found].flatMap(([name, meaning]) => (meaning === null || name === '' || SAYS_NOTHING.has(name) ? [] : [[name, meaning]]))
	);
}

const LABELS: readonly ReadonlyMap<string, FigureMeaning>[] = [
	unique(
		NARRATIVE_METRICS.filter(({ kind }) => kind !== 'boolean').flatMap(({ id, zh, en }) =>
			[id, zh, en].map((name) => [name, `metric:${id}`] as const)
		)
	),
	...GENERATIONS.map((cells) =>
		unique(cells.flatMap(({ meaning, zh, en, others }) => [zh, en, ...others].map((name) => [name, meaning] as const)))
	)
];

/** The figure of a heading made plain; of the newest form where several have it; `null` when it is no one figure's. */
export function figureOfLabel(plain: string): FigureMeaning | null {
	for (const labels of LABELS) {
		const found = labels.get(plain);
		if (found !== undefined) return found;
	}
	return null;
}

/** Whether a text is the meaning of a column of figures. */
export function isFigureMeaning(text: string): text is FigureMeaning {
	return MEANINGS.has(text);
}
