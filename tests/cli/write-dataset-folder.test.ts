import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../src/cli/write-dataset-folder';
import type { DatasetFolderInput } from '../../src/cli/write-dataset-folder';
import type { ReportFacts } from '../../src/dataset/report-facts';
import { DESCRIPTION, sampleFacts } from '../support/sample-facts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "gongkai 'quoted' "));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const input = (reports: DatasetFolderInput['reports']): DatasetFolderInput => ({
	description: DESCRIPTION,
	roster: null,
	versionMark: 'v',
	population: [],
	reports,
	inputs: [],
	tool: { version: '0', code: '0' },
	problems: []
});

function* failing(): Iterable<ReportFacts> {
	yield sampleFacts();
	throw new Error('disk full');
}

describe('writeDatasetFolder', { timeout: 30_000 }, () => {
	it('leaves the old data set as it was when a build fails, and no rest of the new one', async () => {
		const out = join(folder, 'out');
		await writeDatasetFolder(out, input([sampleFacts({ year: 2020 })]));
		const before = readFileSync(join(out, 'manifest.json'), 'utf8');
		await expect(writeDatasetFolder(out, input(failing()))).rejects.toThrow('disk full');
		expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
		expect(readdirSync(folder)).toEqual(['out']);
	});

	it('replaces the old data set', async () => {
		const out = join(folder, 'out');
		await writeDatasetFolder(out, input([sampleFacts({ year: 2020 })]));
		await writeDatasetFolder(out, input([sampleFacts({ year: 2021 })]));
		expect(readdirSync(folder)).toEqual(['out']);
		expect(readFileSync(join(out, 'csv/reports.csv'), 'utf8')).toContain('@2021.v1');
	});

	it('gives the same version for the same rows, whatever order the reports came in', async () => {
		const version = async (years: readonly number[]): Promise<string> =>
			(await writeDatasetFolder(join(folder, 'out'), input(years.map((year) => sampleFacts({ year }))))).version;
		const first = await version([2020, 2021]);
		expect(await version([2021, 2020])).toBe(first);
		expect(await version([2020, 2022])).not.toBe(first);
	});
});
