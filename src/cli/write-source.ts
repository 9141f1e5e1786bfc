import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { DEMO_DESCRIPTION } from '../forge/demo-description';
import { forgeDocuments, type SourceFile } from '../forge/forge-documents';
import type { ForgePlan } from '../forge/forge-plan';
import { inventCity } from '../forge/place/invent-city';
import { sourceTables } from '../forge/source-tables';
import { UsageError } from './generate-options';

const OWN = new Set(['dataset.json', 'regions.csv', 'roster.csv', 'documents.csv', 'truth.jsonl', 'reports']);

/** Empties a folder of an earlier run. @throws UsageError when it holds anything else */
async function prepareFolder(dir: string): Promise<void> {
	const foreign = existsSync(dir) ? (await readdir(dir)).filter((name) => !OWN.has(name)) : [];
	if (foreign.length > 0) {
		throw new UsageError(
			`${dir} 里有别的文件（${foreign[0]}），请换一个文件夹。 ${dir} holds other files (${foreign[0]}): choose another folder.`
		);
	}
	for (const name of OWN) await rm(join(dir, name), { recursive: true, force: true });
	await mkdir(join(dir, 'reports'), { recursive: true });
}

/**
 * Writes the documents of a plan with their truth and the tables that go beside them.
 * @param onWritten told after each document how many there are
 * @returns the number of documents written
 * @throws UsageError when the folder holds files of something else
 */
export async function writeSource(dir: string, plan: ForgePlan, onWritten: (count: number) => void): Promise<number> {
	await prepareFolder(dir);
	const city = inventCity(plan.townships, plan.seed);
	const written: Pick<SourceFile, 'path' | 'body'>[] = [];
	const truth = await open(join(dir, 'truth.jsonl'), 'w');
	try {
		for (const file of forgeDocuments(city, plan)) {
			await writeFile(join(dir, file.path), file.bytes);
			await truth.write(`${JSON.stringify(file.truth)}\n`);
			written.push({ path: file.path, body: file.body });
			onWritten(written.length);
		}
	} finally {
		await truth.close();
	}
	for (const [name, rows] of Object.entries(sourceTables(city, plan, written))) {
		const csv = Papa.unparse(
			rows.map((row) => [...row]),
			{ newline: '\n' }
		);
		await writeFile(join(dir, name), `${csv}\n`);
	}
	await writeFile(join(dir, 'dataset.json'), `${JSON.stringify(DEMO_DESCRIPTION, null, '\t')}\n`);
	return written.length;
}
