import { FORMS, leafColumns } from '../../core/form/form';
import { NARRATIVE_METRICS } from '../../core/form/narrative-metrics';
import { columnPath, rowName } from '../body/form-words';
import { m } from '../paraglide/messages';
import { inWords } from '../summary/bilingual';

/** Name of a figure by its id alone, from the newest form that has it: row × column, or metric; the id itself where no form knows it. */
export function figureName(id: string): string {
	const metric = NARRATIVE_METRICS.find((one) => one.id === id);
	if (metric) return inWords(metric);
	const [tableId, rowId, columnId] = id.split('.');
	for (const form of [...FORMS].reverse()) {
		const table = form.tables.find((one) => one.id === tableId);
		const row = table?.rows.find((one) => one.id === rowId);
		const column = table && leafColumns(table).find((one) => one.id === columnId);
		if (table === undefined || row === undefined || column === undefined) continue;
		const words = { row: rowName(row), column: columnPath(table, column) };
		return words.row === '' ? words.column : m.source_cross(words);
	}
	return id;
}
