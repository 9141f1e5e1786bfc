import type { ChartTable } from '../charts/chart-table';
import type { OwnFile } from '../own/own-file';
import { m } from '../paraglide/messages';
import { fileGroup } from './file-group';
import { groupName } from './group-name';
import { outcomeWords } from './outcome-words';
import { readNotes } from './read-notes';

/** What became of every file, as a table to be saved. */
export function readingList(files: readonly OwnFile[]): ChartTable {
	const columns = [
		{ label: m.import_column_file(), numeric: false },
		{ label: m.import_list_size(), numeric: true },
		{ label: m.import_column_state(), numeric: false },
		{ label: m.import_list_body(), numeric: false },
		{ label: m.import_list_body_id(), numeric: false },
		{ label: m.import_list_year(), numeric: true },
		{ label: m.import_list_published(), numeric: false },
		{ label: m.import_column_cells(), numeric: true },
		{ label: m.import_list_cells_of(), numeric: true },
		{ label: m.import_list_errors(), numeric: true },
		{ label: m.import_list_warnings(), numeric: true },
		{ label: m.import_list_note(), numeric: false },
		{ label: m.import_list_sha(), numeric: false }
	];
	return { caption: m.import_list(), columns, rows: files.map(rowOf) };
}

function rowOf(file: OwnFile): ChartTable['rows'][number] {
	const { outcome } = file;
	const summary = outcome.state === 'read' || outcome.state === 'choice' ? outcome.summary : null;
	const read = outcome.state === 'read' ? outcome.summary : null;
	const { what, remedy } = outcomeWords(file);
	const note = read === null || file.skipped ? [what, remedy] : readNotes(read, file.decision);
	return [
		file.name,
		file.size,
		groupName(fileGroup(file)),
		summary?.body.name ?? '',
		read?.body.id ?? '',
		summary?.year ?? '',
		summary?.published ?? '',
		read?.cells?.read ?? '',
		read?.cells?.of ?? '',
		read?.findings.errors ?? '',
		read?.findings.warnings ?? '',
		note.filter(Boolean).join(' '),
		file.sha256
	].map((value) => ({ value }));
}
