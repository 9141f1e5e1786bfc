import { extname } from 'node:path';
import { baseName } from '../facts/base-name';
import type { InputFile } from './input-file';
import { listInput } from './list-input';

/** What the input of a data set holds, each list in the order of the input. */
export interface SourceFiles {
	/** `dataset.json`, `regions.csv`, `roster.csv`, `population.csv`, `documents.csv`. */
	readonly special: readonly InputFile[];
	/** Mapping files of headline tables. */
	readonly mappings: readonly InputFile[];
	readonly tables: readonly InputFile[];
	readonly documents: readonly InputFile[];
}

const SPECIAL_FILES = ['dataset.json', 'regions.csv', 'roster.csv', 'population.csv', 'documents.csv'] as const;
export type SpecialFile = (typeof SPECIAL_FILES)[number];

/** Files that speak about the input and are none of it. */
const ASIDE = /^(README(\..*)?|LICENSE(\..*)?|truth\.jsonl)$/i;
const MAPPING = '.mapping.json';

/** Lists the files of the paths given, in the order given; names carry the path's own name where there are several paths. */
export async function sourceFiles(paths: readonly string[], cwd: string): Promise<SourceFiles> {
	const files = await listInput(paths, cwd, (name) => ASIDE.test(name));
	const special = files.filter((file) => SPECIAL_FILES.some((name) => name === baseName(file)));
	const rest = files.filter((file) => !special.includes(file));
	const mappings = rest.filter((file) => file.name.endsWith(MAPPING));
	const tables = rest.filter((file) => extname(file.name).toLowerCase() === '.csv');
	const aside = new Set([...special, ...mappings, ...tables]);
	return { special, mappings, tables, documents: files.filter((file) => !aside.has(file)) };
}

/** The name a table's mapping file must have. */
export function mappingName(table: string): string {
	return `${table.slice(0, -extname(table).length)}${MAPPING}`;
}
