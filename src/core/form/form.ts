import form2014 from './form-2014.json' with { type: 'json' };
import form2019 from './form-2019.json' with { type: 'json' };
import form2021 from './form-2021.json' with { type: 'json' };
import type { FormId } from '../model/report';

/** A column of a statutory table; `leaf` columns hold figures, the others group them. */
export interface FormColumn {
	readonly id: string;
	readonly label: string;
	readonly en: string;
	readonly parent: string | null;
	readonly leaf: boolean;
	/** Unit of this column, where it is not the table's. */
	readonly unit?: string | null;
	readonly variants?: readonly string[];
	readonly variants_expected?: readonly string[];
}

/** A row of a statutory table; group rows have `has_figures` false. */
export interface FormRow {
	readonly id: string;
	readonly label: string;
	readonly en: string;
	readonly parent: string | null;
	readonly level: number;
	readonly has_figures: boolean;
	/** Unit of this row, where the table has none for all. */
	readonly unit?: string | null;
	readonly variants?: readonly string[];
	readonly variants_expected?: readonly string[];
}

export interface FormTable {
	readonly id: string;
	readonly label: string;
	readonly en: string;
	readonly section?: number | null;
	readonly unit?: string | null;
	/** Words the form prints in the corner of the table. */
	readonly header_note?: string | null;
	readonly variants?: readonly string[];
	readonly variants_expected?: readonly string[];
	readonly columns: readonly FormColumn[];
	readonly rows: readonly FormRow[];
	/** Columns that labels take where the table is printed as a grid; one when not given. */
	readonly label_columns?: number;
	/** Headings of the columns before the figures, where the table is one long list with one figure a row. */
	readonly label_headers?: readonly string[];
}

export interface FormSection {
	readonly no: number;
	readonly id: string;
	readonly label: string;
	readonly variants: readonly string[];
	readonly variants_expected?: readonly string[];
}

/** A relation between cells as a form's file states it. */
export interface FormIdentity {
	readonly id: string;
	/** One table, or several. */
	readonly table: string | readonly string[];
	readonly scope: string;
	readonly lhs: readonly string[];
	readonly op: string;
	readonly rhs: readonly string[];
	readonly severity: 'error' | 'warning';
	/** In how many rows, columns or pairs of cells it holds. */
	readonly instances: number;
	/** Cells that are blank in a way that leaves nothing to check, in words. */
	readonly skip_when?: string;
}

/** One generation of the statutory form, as its file has it. */
export interface Form {
	readonly form_id: FormId;
	readonly generation: string;
	readonly title: string;
	/** Report years that follow this generation; the newest has no end. */
	readonly report_years: { readonly from: number };
	readonly tables: readonly FormTable[];
	readonly blank_policy: {
		readonly number_zero_tokens: readonly string[];
		readonly blank_tokens: readonly string[];
		readonly dash_tokens: readonly string[];
	};
	readonly sections?: readonly FormSection[];
	readonly identities: readonly FormIdentity[];
	/** Relations between a year's cells (`cur:`) and those of the year before (`prev:`). */
	readonly cross_year_identities: readonly FormIdentity[];
	/** What may be compared with the generation before: ids of identities, the last part of which may be a star. */
	readonly cross_generation?: readonly { readonly ids?: string; readonly valid: boolean }[];
	/** Rules that look beyond one table. */
	readonly plausibility: readonly { readonly id: string; readonly severity: 'error' | 'warning' | 'info' }[];
	/** Sections of the running text where the form itself prescribes none. */
	readonly sections_narrative?: readonly { readonly id: string; readonly label: string }[];
}

/** The three generations, oldest first. */
export const FORMS: readonly Form[] = [form2014, form2019, form2021] as unknown as readonly Form[];

/** The form of a generation. */
export function formById(id: FormId): Form {
	const form = FORMS.find((f) => f.form_id === id);
	if (form === undefined) throw new RangeError(`no such form: ${id}`);
	return form;
}

/** The columns of a table that hold figures, in form order. */
export function leafColumns(table: FormTable): readonly FormColumn[] {
	return table.columns.filter((c) => c.leaf !== false);
}

/** The rows of a table that hold figures, in form order. */
export function figureRows(table: FormTable): readonly FormRow[] {
	return table.rows.filter((r) => r.has_figures);
}

/** All figure ids of a table, row by row, in form order. */
export function figureIds(table: FormTable): readonly string[] {
	return figureRows(table).flatMap((r) => leafColumns(table).map((c) => `${table.id}.${r.id}.${c.id}`));
}
