import { formById } from '../../core/form/form';
import type { FormId, TableState } from '../../core/model/report';
import { problemWords } from '../../dataset/problem';
import { formLabel } from '../body/form-words';
import type { OwnFile, ReadSummary } from '../own/own-file';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';

/** What was decided without asking, and what the document does not have: each a sentence that deserves a look. */
export function readNotes(summary: ReadSummary, decision: OwnFile['decision']): readonly string[] {
	const place = summary.body.places
		.slice(0, -1)
		.map(({ name }) => name)
		.join('');
	const language = getLocale() === 'en' ? 'en' : 'zh';
	return [
		...(decision.bySiblings ? [m.import_by_siblings({ place })] : []),
		...summary.problems.map((problem) => (problem.code === 'no_region' ? m.import_note_no_region() : problemWords(problem, language))),
		...tableNotes(summary)
	];
}

const TABLE_NOTES: Readonly<Record<Exclude<TableState, 'present'>, (words: { tables: string }) => string>> = {
	absent: m.import_missing_absent,
	partial: m.import_missing_partial,
	image: m.import_missing_image
};

function tableNotes({ form, missingTables }: ReadSummary): readonly string[] {
	if (form === null) return [m.import_note_no_tables()];
	return (['absent', 'partial', 'image'] as const).flatMap((state) => {
		const tables = missingTables.filter((missing) => missing.state === state).map(({ table }) => tableName(form, table));
		return tables.length === 0 ? [] : [TABLE_NOTES[state]({ tables: tables.join(m.import_join()) })];
	});
}

/** A table's heading without its number; its id where its form does not have it. */
function tableName(form: FormId, id: string): string {
	const table = formById(form).tables.find(({ id: known }) => known === id);
	return table === undefined ? id : formLabel(table).replace(/^[一二三四五六七八九十]+、/, '');
}
