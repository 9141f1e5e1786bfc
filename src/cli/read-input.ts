import { dirname } from 'node:path';
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
import { documentProblem } from '../facts/document-problem';
import { baseName } from '../facts/base-name';
import type { InputFile } from './input-file';
import { LARGEST_TABLE } from '../documents/check-size';
import { mappingName } from './source-files';
import type { SourceFiles, SpecialFile } from './source-files';

/** All of the input but the documents themselves. */
export interface TableInput {
	readonly description: DatasetDescription;
	/** Regions that the national register does not have. */
	readonly regions: readonly Region[];
	readonly roster: readonly RosterEntry[] | null;
	readonly population: readonly PopulationEntry[];
	readonly reports: readonly ReportFacts[];
	/** Entries of the lists of documents by the documents' names within the input. */
	readonly entries: ReadonlyMap<string, DocumentEntry>;
	/** CSV files that are no table of figures, in the order of the input; a document may lie in them. */
	readonly unknown: readonly InputFile[];
	readonly problems: readonly Problem[];
}

/** Reads an input's tables file by file, noting what is wrong with each. */
class TableReader {
	readonly problems: Problem[] = [];
	readonly unknown: InputFile[] = [];

	constructor(readonly files: SourceFiles) {}

	async text(file: InputFile): Promise<string | null> {
		try {
			return decodeText(await file.bytes(LARGEST_TABLE), file.name);
		} catch (error) {
			if (!(error instanceof DocumentError)) throw error;
			this.problems.push(documentProblem(error, file.name));
			return null;
		}
	}

	/** What `parse` makes of a file's text; a problem and `null` when the file is not as it should be. */
	async parsed<T>(file: InputFile | undefined, parse: (text: string) => T): Promise<T | null> {
		const text = file === undefined ? null : await this.text(file);
		if (file === undefined || text === null) return null;
		try {
			return parse(text);
		} catch (error) {
			if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
			this.problems.push(problem('bad_description', file.name, null, { file: baseName(file), reason: error.message }));
			return null;
		}
	}

	special(name: SpecialFile): readonly InputFile[] {
		return this.files.special.filter((file) => baseName(file) === name);
	}

	/** Reads every CSV of the list and gathers what `read` finds wrong. */
	async tables<T extends { readonly problems: readonly Problem[] }>(
		files: readonly InputFile[],
		read: (file: InputFile, table: CsvTable) => T | Promise<T>
	): Promise<readonly T[]> {
		const results: T[] = [];
		for (const file of files) {
			const text = await this.text(file);
			if (text === null) continue;
			const result = await read(file, csvTable(file.name, text));
			for (const found of result.problems) this.problems.push(found);
			results.push(result);
		}
		return results;
	}
}

type ReportTable = ReturnType<typeof readFiguresTable>;

async function reportTable(reader: TableReader, file: InputFile, table: CsvTable, register: RegionIndex): Promise<ReportTable> {
	const mapping = reader.files.mappings.find(({ name }) => name === mappingName(file.name));
	if (table.columns.includes('figure_id')) return readFiguresTable(file.name, table, register);
	if (mapping === undefined) {
		if (table.columns.length > 0) reader.unknown.push(file);
		return { reports: [], problems: table.columns.length === 0 ? table.problems : [] };
	}
	const meaning = await reader.parsed(mapping, parseHeadlineMapping);
	return meaning === null ? { reports: [], problems: [] } : readHeadlineTable(file.name, table, meaning, register);
}

async function documentEntries(reader: TableReader): Promise<ReadonlyMap<string, DocumentEntry>> {
	const entries = new Map<string, DocumentEntry>();
	const names = new Set([...reader.files.documents, ...reader.files.tables].map(({ name }) => name));
	for (const file of reader.special('documents.csv')) {
		const folder = dirname(file.name) === '.' ? '' : `${dirname(file.name)}/`;
		const [result] = await reader.tables([file], ({ name }, table) => readDocumentsTable(name, table));
		for (const entry of result?.documents ?? []) {
			const name = [`${folder}${entry.file}`, `${folder}reports/${entry.file}`].find((candidate) => names.has(candidate));
			if (name === undefined) reader.problems.push(problem('unknown_file', file.name, entry.row, { name: entry.file }));
			else entries.set(name, entry);
		}
	}
	return entries;
}

/** Reads the tables of an input. @param register the regions that `regions.csv` files extend */
export async function readInput(files: SourceFiles, register: readonly Region[]): Promise<TableInput> {
	const reader = new TableReader(files);
	const description = (await reader.parsed(reader.special('dataset.json')[0], parseDescription)) ?? OWN_DESCRIPTION;
	const added = await reader.tables(reader.special('regions.csv'), ({ name }, table) => readRegionsTable(name, table));
	const regions = added.flatMap((table) => table.regions);
	const index = buildRegionIndex([...register, ...regions]);
	const rosters = await reader.tables(reader.special('roster.csv'), ({ name }, table) => readRosterTable(name, table, index));
	const listed = new Set<string>();
	const populations = await reader.tables(reader.special('population.csv'), ({ name }, table) => readPopulationTable(name, table, listed));
	const entries = await documentEntries(reader);
	const results = await reader.tables(files.tables, (file, table) => reportTable(reader, file, table, index));
	return {
		description,
		regions,
		roster: rosters.length === 0 ? null : rosters.flatMap(({ roster }) => roster),
		population: populations.flatMap(({ population }) => population),
		reports: results.flatMap(({ reports }) => reports),
		entries,
		unknown: reader.unknown,
		problems: reader.problems
	};
}
