import { NARRATIVE_METRICS } from '../core/form/narrative-metrics';
import { QUALIFIERS } from '../core/model/figure';
import type { Qualifier } from '../core/model/figure';
import { FORM_IDS } from '../core/model/report';
import type { FormId } from '../core/model/report';
import { FIGURE_COLUMNS } from './figure-columns';
import { FORM_GROUPS } from './form-groups';

/** Report years, both included; `null` is open. */
export interface YearRange {
	readonly from: number | null;
	readonly to: number | null;
}

/** What one column of a headline table holds. */
export interface ColumnMeaning {
	readonly column: string;
	readonly kind: 'metric' | 'figure' | 'group';
	readonly id: string;
	/** Years in which the column means this; elsewhere its values have no place. */
	readonly years: YearRange | null;
	/** Column whose `1` qualifies the value. */
	readonly qualifier: { readonly column: string; readonly when1: Qualifier } | null;
	/** What to bear in mind with these values. */
	readonly caveat: string | null;
}

export interface HeadlineMapping {
	readonly forms: readonly { readonly years: YearRange; readonly form: FormId }[];
	readonly columns: readonly ColumnMeaning[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
	const found = allowed.find((candidate) => candidate === value);
	if (found === undefined) throw new TypeError(`${what}: ${String(value)}`);
	return found;
}

function yearRange(text: unknown): YearRange {
	const match = typeof text === 'string' ? /^(\d{4})?-(\d{4})?$/.exec(text) : null;
	if (match === null) throw new TypeError(`years: ${String(text)}`);
	const [, from, to] = match;
	return { from: from === undefined ? null : Number(from), to: to === undefined ? null : Number(to) };
}

function knownId(kind: ColumnMeaning['kind'], id: unknown): string {
	const exists = (known: string): boolean => {
		if (kind === 'metric') return NARRATIVE_METRICS.some((metric) => metric.id === known);
		return FORM_IDS.some(
			(form) => FIGURE_COLUMNS.get(form)?.has(known) === true || (kind === 'group' && FORM_GROUPS.get(form)?.has(known) === true)
		);
	};
	if (typeof id !== 'string' || !exists(id)) throw new TypeError(`${kind} id: ${String(id)}`);
	return id;
}

function columnMeaning(column: string, value: unknown): ColumnMeaning {
	if (!isObject(value)) throw new TypeError(`column ${column}`);
	const kind = oneOf(value['kind'], ['metric', 'figure', 'group'], `column ${column}, kind`);
	const by = value['qualifier_column'];
	return {
		column,
		kind,
		id: knownId(kind, value['id']),
		years: value['years'] === undefined ? null : yearRange(value['years']),
		qualifier:
			typeof by === 'string' ? { column: by, when1: oneOf(value['qualifier_when_1'], QUALIFIERS, `column ${column}, qualifier`) } : null,
		caveat: typeof value['caveat'] === 'string' ? value['caveat'] : null
	};
}

/**
 * What the columns of a headline table mean, from the text of its mapping file.
 * @throws TypeError or SyntaxError that names what is wrong in it
 */
export function parseHeadlineMapping(text: string): HeadlineMapping {
	const json: unknown = JSON.parse(text);
	if (!isObject(json) || !isObject(json['columns']) || !isObject(json['form_of_figures'])) throw new TypeError('columns, form_of_figures');
	return {
		forms: Object.entries(json['form_of_figures']).map(([years, form]) => ({
			years: yearRange(years),
			form: oneOf(form, FORM_IDS, `form of ${years}`)
		})),
		columns: Object.entries(json['columns']).map(([column, value]) => columnMeaning(column, value))
	};
}

/** True when a report year lies in the range. */
export function inYears(range: YearRange, year: number): boolean {
	return (range.from === null || range.from <= year) && (range.to === null || year <= range.to);
}
