import type { FormId } from '../core/model/report';
import type { CsvRow } from './csv-table';
import { equivalentPlace } from './equivalent-place';
import { FIGURE_COLUMNS } from './figure-columns';
import { FORM_GROUPS } from './form-groups';
import { inYears } from './headline-mapping';
import type { ColumnMeaning } from './headline-mapping';
import { parseNumber } from './parse-number';
import { problem } from './problem';
import type { Problem } from './problem';
import type { ReportFacts, StatedFigure, StatedNarrative } from './report-facts';

/** What one row of a headline table states. An empty cell was not read: it states nothing. */
export interface HeadlineStatements {
	readonly figures: readonly StatedFigure[];
	readonly groupTotals: ReportFacts['groupTotals'];
	readonly narrative: readonly StatedNarrative[];
	readonly caveats: readonly string[];
	readonly problems: readonly Problem[];
}

type Place = { readonly kind: ColumnMeaning['kind']; readonly id: string };

/** Where a column's value belongs in a form: as mapped, else where that form keeps the same thing, else nowhere. */
function placeIn(form: FormId, meaning: ColumnMeaning): Place | null {
	const { kind, id } = meaning;
	if (kind === 'metric') return { kind, id };
	if (FIGURE_COLUMNS.get(form)?.has(id) === true) return { kind: 'figure', id };
	if (kind === 'group' && FORM_GROUPS.get(form)?.has(id) === true) return { kind, id };
	const other = equivalentPlace(id, form);
	if (other === null) return null;
	return 'figure' in other ? { kind: 'figure', id: other.figure } : { kind: 'metric', id: other.metric };
}

/** Reads the mapped cells of a row; cells that are no number, or have no place in the form of the year, are named. */
export function headlineStatements(
	file: string,
	row: CsvRow,
	columns: readonly ColumnMeaning[],
	year: number,
	form: FormId
): HeadlineStatements {
	const figures: StatedFigure[] = [];
	const groupTotals: { id: string; value: number }[] = [];
	const narrative: StatedNarrative[] = [];
	const caveats: string[] = [];
	const problems: Problem[] = [];
	for (const meaning of columns) {
		const { column, years, caveat } = meaning;
		const text = row.cell(column);
		if (text === '') continue;
		const value = parseNumber(text);
		if (value === null || value < 0) {
			problems.push(problem('bad_number', file, row.row, { column, text }));
			continue;
		}
		const place = years === null || inYears(years, year) ? placeIn(form, meaning) : null;
		if (place === null) {
			problems.push(problem('no_place_in_form', file, row.row, { column, value, form }));
			continue;
		}
		if (place.id !== meaning.id) problems.push(problem('moved_in_form', file, row.row, { column, form, target: place.id }));
		if (caveat !== null) caveats.push(`${column}: ${caveat}`);
		if (place.kind === 'group') groupTotals.push({ id: place.id, value });
		else if (place.kind === 'figure') figures.push({ id: place.id, value, state: 'number', raw: null, at: null });
		else {
			const qualifier = meaning.qualifier !== null && row.cell(meaning.qualifier.column) === '1' ? meaning.qualifier.when1 : null;
			const headline = !narrative.some((figure) => figure.metric === place.id);
			narrative.push({ metric: place.id, value, qualifier, scope: null, headline, quote: null, at: null });
		}
	}
	return { figures, groupTotals, narrative, caveats, problems };
}
