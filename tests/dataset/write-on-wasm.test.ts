import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetFiles } from '../../src/cli/dataset-files';
import type { Database } from '../../src/dataset/database';
import { withNativeDatabase } from '../../src/dataset/native-database';
import { summarise, type DatasetSummary } from '../../src/dataset/summarise';
import { wasmDatabase } from '../../src/dataset/wasm-database';
import { writeDataset, type DatasetInput } from '../../src/dataset/write-dataset';
import { forgedInput } from '../support/forged-input';
import { sampleFacts } from '../support/sample-facts';
import { startWasm } from '../support/start-wasm';
import { askFolder } from '../support/written-dataset';

const PLAN = { townships: 6, years: { from: 2022, to: 2023 }, seed: 'wasm', formats: ['txt', 'html'], mistakes: { chance: 60 } } as const;

const CORRECTIONS = [
	{ id: 'requests.new_requests.total', value: null, state: 'unreadable', raw: '1 2', at: '2026-01-02T03:04:05Z' },
	{ id: 'narrative.wechat_items', value: 51, state: 'number', raw: '约51条', at: '2026-01-02T03:04:06Z' },
	{ id: 'narrative.followers', value: null, state: 'blank', raw: '', at: '2026-01-02T03:04:07Z' }
] as const;

const folders: string[] = [];
const newFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-wasm-'));
	folders.push(folder);
	return folder;
};

let wasm: DuckDBBindings;
beforeAll(async () => {
	wasm = await startWasm();
	wasm.open({});
});
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const write = (input: DatasetInput, folder: string, database: Database): Promise<DatasetSummary> =>
	writeDataset(input, database, datasetFiles(folder), summarise);

async function onBoth(
	input: DatasetInput
): Promise<{ readonly native: DatasetSummary; readonly onWasm: DatasetSummary; readonly folder: string }> {
	const nativeFolder = newFolder();
	const native = await withNativeDatabase(join(nativeFolder, 'spill'), (database) => write(input, nativeFolder, database));
	const folder = newFolder();
	return { native, onWasm: await write(input, folder, wasmDatabase(wasm.connect())), folder };
}

describe('a data set written on DuckDB-Wasm', { timeout: 120_000 }, () => {
	it('is the one that native DuckDB writes, and opens natively', async () => {
		const forged = await forgedInput(PLAN);
		const [first, second] = forged.reports;
		if (first === undefined || second === undefined) throw new Error('too few reports were forged');
		// A copy of a report, a second version of one, and figures corrected by hand.
		const copy = { ...second, body: { ...second.body, id: `${second.body.id}9` }, year: first.year, document: first.document };
		const reports = [...forged.reports, copy, { ...first, source: 'again.txt', corrections: CORRECTIONS }];
		const { native, onWasm, folder } = await onBoth({ ...forged, reports, versionMark: 'own' });
		expect(onWasm).toEqual(native);
		for (const table of [
			'findings',
			'similar_pairs',
			'shared_passages',
			'measure_errors',
			'population',
			'roster',
			'blocks',
			'figure_places'
		]) {
			expect(native.counts[table], table).toBeGreaterThan(0);
		}
		expect(native.duplicates).toHaveLength(1);
		expect(await askFolder(folder, 'SELECT count(*)::INTEGER AS n FROM reports')).toEqual([{ n: reports.length }]);
		expect(await askFolder(folder, 'SELECT * FROM corrections ORDER BY decided')).toEqual(
			CORRECTIONS.map(({ id, value, state, raw, at }) => ({
				report_id: `${first.body.id}@${first.year}.own2`,
				figure_id: id,
				value,
				state,
				raw,
				decided: at
			}))
		);
	});

	it('can be written again by the same database, in memory but for its two files', async () => {
		const folder = newFolder();
		const input: DatasetInput = { ...(await forgedInput({ ...PLAN, townships: 1 })), versionMark: 'own' };
		const database = wasmDatabase(wasm.connect());
		const files = { ...datasetFiles(folder), staging: ':memory:' };
		const { version } = await writeDataset(input, database, files, summarise);
		const again = newFolder();
		const written = await writeDataset(input, database, { ...datasetFiles(again), staging: ':memory:' }, summarise);
		expect(written.version).toBe(version);
		const other = { ...input, reports: [sampleFacts()] };
		const last = newFolder();
		expect((await writeDataset(other, database, { ...datasetFiles(last), staging: ':memory:' }, summarise)).version).not.toBe(version);
	});
});
