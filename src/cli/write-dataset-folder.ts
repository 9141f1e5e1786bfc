import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataPackage } from '../dataset/data-package';
import { exportTables } from '../dataset/export-tables';
import type { FileHash, Manifest, Tool } from '../dataset/manifest';
import { withNativeDatabase } from '../dataset/native-database';
import type { Problem } from '../dataset/problem';
import { SCHEMA_VERSION } from '../dataset/schema';
import { summarise } from '../dataset/summarise';
import { writeDataset } from '../dataset/write-dataset';
import type { DatasetInput } from '../dataset/write-dataset';
import { changesSince } from './changes-since';
import { datasetFiles } from './dataset-files';
import { hashFile } from './hash-file';

export interface DatasetFolderInput extends DatasetInput {
	readonly inputs: readonly FileHash[];
	readonly tool: Tool;
	/** Problems met so far; read when all reports have gone by, so that those of documents are among them. */
	readonly problems: readonly Problem[];
}

async function hashAll(dir: string, prefix = ''): Promise<readonly FileHash[]> {
	const files: FileHash[] = [];
	const entries = (await readdir(dir, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const path = join(dir, entry.name);
		const name = `${prefix}${entry.name}`;
		if (entry.isDirectory()) files.push(...(await hashAll(path, `${name}/`)));
		else files.push(await hashFile(path, name));
	}
	return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** Puts the finished folder in the place of the old one; until then the old one stays whole. */
async function replaceFolder(finished: string, out: string): Promise<void> {
	const old = `${out}.old`;
	await rm(old, { recursive: true, force: true });
	if (existsSync(out)) await rename(out, old);
	await rename(finished, out);
	await rm(old, { recursive: true, force: true });
}

/**
 * Writes a whole data set folder: databases, CSV, Parquet, `datapackage.json` and `manifest.json`. What was in `out` is replaced
 * when everything is done, and left alone when something fails.
 */
export async function writeDatasetFolder(out: string, input: DatasetFolderInput): Promise<Manifest> {
	const dir = `${out}.building`;
	await rm(dir, { recursive: true, force: true });
	for (const folder of ['csv', 'parquet', 'spill']) await mkdir(join(dir, folder), { recursive: true });
	try {
		const { counts, version, duplicates } = await withNativeDatabase(join(dir, 'spill'), (native) =>
			writeDataset(input, native, datasetFiles(dir), async (database) => {
				await database.run('USE data');
				await exportTables(database.connection, dir);
				return summarise(database);
			})
		);
		const { id, title } = input.description;
		const changes = await changesSince(out, dir, { dataset: id, version });
		for (const left of ['spill', 'staging.duckdb', 'staging.duckdb.wal']) await rm(join(dir, left), { recursive: true, force: true });
		const base = { dataset: id, title, schema_version: SCHEMA_VERSION, version, tool: input.tool, counts, inputs: input.inputs };
		const exported = { ...base, files: await hashAll(dir) };
		await writeFile(join(dir, 'datapackage.json'), json(dataPackage(input.description, exported)));
		const manifest: Manifest = { ...base, files: await hashAll(dir), problems: [...input.problems, ...duplicates], changes };
		await writeFile(join(dir, 'manifest.json'), json(manifest));
		await replaceFolder(dir, out);
		return manifest;
	} catch (error) {
		await rm(dir, { recursive: true, force: true });
		throw error;
	}
}
