import { CODEBOOK } from './codebook';
import type { FileHash, Manifest } from './manifest';
import type { DatasetDescription } from './report-facts';
import type { SqlType, Table } from './table-definition';

const FIELD_TYPES: Readonly<Record<SqlType, string>> = {
	VARCHAR: 'string',
	INTEGER: 'integer',
	DOUBLE: 'number',
	BOOLEAN: 'boolean',
	DATE: 'date'
};

function resource(table: Table, format: 'csv' | 'parquet', files: readonly FileHash[]): object {
	const path = `${format}/${table.name}.${format}`;
	const file = files.find((candidate) => candidate.path === path);
	if (file === undefined) throw new RangeError(`no such file: ${path}`);
	return {
		name: format === 'csv' ? table.name : `${table.name}-parquet`,
		title: table.zh,
		description: table.en,
		path,
		format,
		mediatype: format === 'csv' ? 'text/csv' : 'application/vnd.apache.parquet',
		...(format === 'csv' ? { profile: 'tabular-data-resource', encoding: 'utf-8' } : {}),
		bytes: file.bytes,
		hash: `sha256:${file.sha256}`,
		schema: {
			fields: table.columns.map((column) => ({
				name: column.name,
				type: FIELD_TYPES[column.type],
				title: column.zh,
				description: column.en,
				constraints: { required: !column.nullable }
			})),
			primaryKey: table.key,
			missingValues: ['']
		}
	};
}

/** `datapackage.json` (Frictionless Data Package) of a data set whose exported files are among `manifest.files`. */
export function dataPackage(description: DatasetDescription, manifest: Omit<Manifest, 'problems' | 'changes'>): object {
	const { id, title, licence, caveat } = description;
	return {
		profile: 'data-package',
		name: id,
		title: title.zh,
		description: [title.en, caveat?.zh, caveat?.en].filter((part) => part !== undefined).join('\n'),
		version: manifest.version,
		licenses: [{ name: 'other', title: licence }],
		sources: manifest.inputs.map(({ path }) => ({ title: path, path })),
		resources: CODEBOOK.flatMap((table) => [resource(table, 'csv', manifest.files), resource(table, 'parquet', manifest.files)])
	};
}
