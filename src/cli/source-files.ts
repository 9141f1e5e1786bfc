import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** One file of the input: its name within the input, with `/`, and where it lies. */
export interface SourceFile {
	readonly name: string;
	readonly path: string;
}

/** What a source folder holds, each list in order of names. */
export interface SourceFiles {
	/** `dataset.json`, `regions.csv`, `roster.csv`, `population.csv`, `documents.csv`. */
	readonly special: readonly SourceFile[];
	/** Mapping files of headline tables. */
	readonly mappings: readonly SourceFile[];
	readonly tables: readonly SourceFile[];
	readonly documents: readonly SourceFile[];
}

const SPECIAL_FILES = ['dataset.json', 'regions.csv', 'roster.csv', 'population.csv', 'documents.csv'] as const;
export type SpecialFile = (typeof SPECIAL_FILES)[number];

/** Files that speak about the input and are none of it. */
const ASIDE = /^(\..*|README(\..*)?|LICENSE(\..*)?|truth\.jsonl|accuracy\.json)$/i;
const MAPPING = '.mapping.json';

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function filesBelow(dir: string, prefix: string): readonly SourceFile[] {
	const entries = readdirSync(dir, { withFileTypes: true }).filter((entry) => !ASIDE.test(entry.name));
	return entries
		.sort((a, b) => byName(a.name, b.name))
		.flatMap((entry) => {
			const file = { name: `${prefix}${entry.name}`, path: join(dir, entry.name) };
			return entry.isDirectory() ? filesBelow(file.path, `${file.name}/`) : [file];
		});
}

/** Lists the files of the paths given, in the order given; names carry the path's own name where there are several paths. */
export function sourceFiles(paths: readonly string[]): SourceFiles {
	const files = paths.flatMap((path) => {
		if (!statSync(path).isDirectory()) return [{ name: basename(path), path }];
		return filesBelow(path, paths.length === 1 ? '' : `${basename(path)}/`);
	});
	const special = files.filter((file) => SPECIAL_FILES.some((name) => name === basename(file.path)));
	const rest = files.filter((file) => !special.includes(file));
	const mappings = rest.filter((file) => file.name.endsWith(MAPPING));
	const tables = rest.filter((file) => extname(file.name).toLowerCase() === '.csv');
	const documents = rest.filter((file) => !mappings.includes(file) && !tables.includes(file));
	return { special, mappings, tables, documents };
}

/** The name a table's mapping file must have. */
export function mappingName(table: string): string {
	return `${table.slice(0, -extname(table).length)}${MAPPING}`;
}
