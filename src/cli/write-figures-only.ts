import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../dataset/manifest';
import { withNativeDatabase } from '../dataset/native-database';
import { SCHEMA_VERSION } from '../dataset/schema';
import { summarise } from '../dataset/summarise';
import { writeDataset } from '../dataset/write-dataset';
import { DEMO_DESCRIPTION } from '../forge/demo-description';
import type { ForgePlan } from '../forge/forge-plan';
import { inventCity } from '../forge/place/invent-city';
import { datasetFiles } from './dataset-files';
import { UsageError } from './generate-options';
import { hashFile } from './hash-file';
import { inventedBodies, inventedFacts, inventedRoster } from './invented-facts';
import { programTool } from './program-tool';

const DATABASES = ['evidence.duckdb', 'gongkai.duckdb'] as const;

/** A folder that is not there, is empty or holds a data set. @throws UsageError when it holds anything else */
async function assertReplaceable(out: string): Promise<void> {
	if (!existsSync(out) || existsSync(join(out, 'manifest.json'))) return;
	const [first] = await readdir(out);
	if (first === undefined) return;
	throw new UsageError(`${out} 里有别的文件（${first}），请换一个文件夹。 ${out} holds other files (${first}): choose another folder.`);
}

function* counted<T>(items: Iterable<T>, onItem: (count: number) => void): Generator<T> {
	let count = 0;
	for (const item of items) {
		yield item;
		onItem(++count);
	}
}

/**
 * Writes a plan's reports as a data set without documents: the two databases and the manifest, no CSV or Parquet, so that a nation fits.
 * Memory does not grow with the number of reports.
 * @param onWritten told after each report how many there are
 * @returns the number of reports
 * @throws UsageError when the folder holds files of something else
 */
export async function writeFiguresOnly(out: string, plan: ForgePlan, onWritten: (count: number) => void): Promise<number> {
	await assertReplaceable(out);
	const dir = `${out}.building`;
	await rm(dir, { recursive: true, force: true });
	await mkdir(join(dir, 'spill'), { recursive: true });
	try {
		const city = inventCity(plan.townships, plan.seed);
		const bodies = inventedBodies(city);
		const reports = counted(inventedFacts(city, bodies, plan), onWritten);
		const roster = inventedRoster(bodies, plan);
		const input = { description: DEMO_DESCRIPTION, roster, population: [], reports, versionMark: 'v' } as const;
		const { counts, version, duplicates } = await withNativeDatabase(join(dir, 'spill'), (native) =>
			writeDataset(input, native, datasetFiles(dir), summarise)
		);
		for (const left of ['spill', 'staging.duckdb', 'staging.duckdb.wal']) await rm(join(dir, left), { recursive: true, force: true });
		const manifest: Manifest = {
			dataset: DEMO_DESCRIPTION.id,
			title: DEMO_DESCRIPTION.title,
			schema_version: SCHEMA_VERSION,
			version,
			tool: programTool(),
			counts,
			inputs: [],
			files: await Promise.all(DATABASES.map((name) => hashFile(join(dir, name), name))),
			problems: duplicates,
			changes: null
		};
		await writeFile(join(dir, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
		await rm(out, { recursive: true, force: true });
		await rename(dir, out);
		return counts['reports'] as number;
	} finally {
		await rm(dir, { recursive: true, force: true });
	}
}
