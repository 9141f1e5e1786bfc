import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Region } from '../core/model/region';
import { buildRegionIndex } from '../core/region/region-index';
import type { RegionIndex } from '../core/region/region-index';
import { csvTable } from '../dataset/csv-table';
import type { CsvTable } from '../dataset/csv-table';
import { parseHeadlineMapping } from '../dataset/headline-mapping';
import { OWN_DESCRIPTION, parseDescription } from '../dataset/parse-description';
import { problem } from '../dataset/problem';
import type { Problem } from '../dataset/problem';
import { readDocumentsTable } from '../dataset/read-documents-table';
import type { DocumentEntry } from '../dataset/read-documents-table';
import { readFiguresTable } from '../dataset/read-figures-table';
import { readHeadlineTable } from '../dataset/read-headline-table';
import { readPopulationTable } from '../dataset/read-population-table';
import { readRegionsTable } from '../dataset/read-regions-table';
import { readRosterTable } from '../dataset/read-roster-table';
import type { DatasetDescription, PopulationEntry, ReportFacts, RosterEntry } from '../dataset/report-facts';
import { decodeText } from '../documents/decode-text';
import { DocumentError } from '../documents/document-error';
import { mappingName } from './source-files';
import type { SourceFile, SourceFiles, SpecialFile } from './source-files';

/** All of the input but the documents themselves. */
export interface TableInput {
	readonly description: DatasetDescription;
	readonly register: RegionIndex;
	readonly roster: readonly RosterEntry[] | null;
	readonly population: readonly PopulationEntry[];
	readonly reports: readonly ReportFacts[];
	/** Entries of the lists of documents by the documents' names within the input. */
	readonly entries: ReadonlyMap<string, DocumentEntry>;
	readonly problems: readonly Problem[];
}

/** Reads an input's tables file by file, noting what is wrong with each. */
class TableReader {
	readonly problems: Problem[] = [];

	constructor(readonly files: SourceFiles) {}

	text(file: SourceFile): string | null {
		try {
			return decodeText(readFileSync(file.path), file.name);
		} catch (error) {
			if (!(error instanceof DocumentError)) throw error;
			this.problems.push(problem(error.code, file.name, null));
			return null;
		}
	}

	/** What `parse` makes of a file's text; a problem and `null` when the file is not as it should be. */
	parsed<T>(file: SourceFile | undefined, parse: (text: string) => T): T | null {
		const text = file === undefined ? null : this.text(file);
		if (file === undefined || text === null) return null;
		try {
			return parse(text);
		} catch (error) {
			if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
			this.problems.push(problem('bad_description', file.name, null, { file: basename(file.name), reason: error.message }));
			return null;
		}
	}

	special(name: SpecialFile): readonly SourceFile[] {
		return this.files.special.filter((file) => basename(file.path) === name);
	}

	/** Reads every CSV of the list and gathers what `read` finds wrong. */
	tables<T extends { readonly problems: readonly Problem[] }>(
		files: readonly SourceFile[],
		read: (file: SourceFile, table: CsvTable) => T
	): readonly T[] {
		return files.flatMap((file) => {
			const text = this.text(file);
			if (text === null) return [];
			const result = read(file, csvTable(file.name, text));
			this.problems.push(...result.problems);
			return [result];
		});
	}
}

function reportTable(reader: TableReader, file: SourceFile, table: CsvTable, register: RegionIndex): ReturnType<typeof readFiguresTable> {
	const mapping = reader.files.mappings.find(({ name }) => name === mappingName(file.name));
	if (table.columns.includes('figure_id')) return readFiguresTable(file.name, table, register);
	if (mapping === undefined) {
		return { reports: [], problems: table.columns.length === 0 ? table.problems : [problem('unknown_table', file.name, null)] };
	}
	const meaning = reader.parsed(mapping, parseHeadlineMapping);
	return meaning === null ? { reports: [], problems: [] } : readHeadlineTable(file.name, table, meaning, register);
}

function documentEntries(reader: TableReader): ReadonlyMap<string, DocumentEntry> {
	const entries = new Map<string, DocumentEntry>();
	const names = new Set(reader.files.documents.map(({ name }) => name));
	for (const file of reader.special('documents.csv')) {
		const folder = dirname(file.name) === '.' ? '' : `${dirname(file.name)}/`;
		const [result] = reader.tables([file], ({ name }, table) => readDocumentsTable(name, table));
		for (const entry of result?.documents ?? []) {
			const name = [`${folder}${entry.file}`, `${folder}reports/${entry.file}`].find((candidate) => names.has(candidate));
			if (name === undefined) reader.problems.push(problem('unknown_file', file.name, entry.row, { name: entry.file }));
			else entries.set(name, entry);
		}
	}
	return entries;
}

/** Reads the tables of an input. @param register the regions that `regions.csv` files extend */
export function readInput(files: SourceFiles, register: readonly Region[]): TableInput {
	const reader = new TableReader(files);
	const description = reader.parsed(reader.special('dataset.json')[0], parseDescription) ?? OWN_DESCRIPTION;
	const added = reader.tables(reader.special('regions.csv'), ({ name }, table) => readRegionsTable(name, table));
	const index = buildRegionIndex([...register, ...added.flatMap(({ regions }) => regions)]);
	const rosters = reader.tables(reader.special('roster.csv'), ({ name }, table) => readRosterTable(name, table, index));
	const listed = new Set<string>();
	const populations = reader.tables(reader.special('population.csv'), ({ name }, table) => readPopulationTable(name, table, listed));
	const entries = documentEntries(reader);
	const results = reader.tables(files.tables, (file, table) => reportTable(reader, file, table, index));
	return {
		description,
		register: index,
		roster: rosters.length === 0 ? null : rosters.flatMap(({ roster }) => roster),
		population: populations.flatMap(({ population }) => population),
		reports: results.flatMap(({ reports }) => reports),
		entries,
		problems: reader.problems
	};
}
