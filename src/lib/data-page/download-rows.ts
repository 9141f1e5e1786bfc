import type { FileHash } from '../../dataset/manifest';

/** A table of the data set in the two formats it is offered in. */
export interface TableDownload {
	readonly table: string;
	readonly csv: FileHash;
	readonly parquet: FileHash;
}

/** The files of a data set as the data page offers them. */
export interface Downloads {
	/** Databases and descriptions, the ones most asked for first. */
	readonly whole: readonly FileHash[];
	readonly tables: readonly TableDownload[];
}

const WHOLE = ['gongkai.duckdb', 'evidence.duckdb', 'datapackage.json', 'manifest.json'];

/** Sorts the files of a data set into what is offered whole and what by table; tables in the order of `names`, one left out has no files. */
export function downloadRows(files: readonly FileHash[], names: readonly string[]): Downloads {
	const byPath = new Map(files.map((file) => [file.path, file]));
	return {
		whole: WHOLE.flatMap((path) => byPath.get(path) ?? []),
		tables: names.flatMap((table) => {
			const csv = byPath.get(`csv/${table}.csv`);
			const parquet = byPath.get(`parquet/${table}.parquet`);
			return csv === undefined || parquet === undefined ? [] : [{ table, csv, parquet }];
		})
	};
}

/** The checksums of files as `sha256sum --check` reads them. */
export function checksums(files: readonly FileHash[]): string {
	return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
