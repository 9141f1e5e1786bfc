import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../src/cli/write-dataset-folder';
import { LISTED_CHANGES, type DatasetChanges } from '../../src/dataset/dataset-changes';
import type { Manifest } from '../../src/dataset/manifest';
import type { ReportFacts, StatedFigure } from '../../src/dataset/report-facts';
import { DESCRIPTION, sampleFacts } from '../support/sample-facts';

let folder: string;
let out: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "gongkai 'changes' "));
	out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the reports to the folder as `gongkai build` does, and says what changed there. */
async function build(reports: readonly ReportFacts[], id = 'sample'): Promise<DatasetChanges | null> {
	const description = { ...DESCRIPTION, id };
	const { changes } = await writeDatasetFolder(out, {
		description,
		roster: null,
		versionMark: 'v',
		population: [],
		reports,
		inputs: [],
		tool: { version: '0', code: '0' },
		problems: []
	});
	expect((JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest).changes).toEqual(changes);
	return changes;
}

const TABLES = { requests: { form: 'form-2021', state: 'present' } } as const;
const cell = (id: string, value: number | null, state: StatedFigure['state'] = 'number'): StatedFigure => ({
	id: `requests.${id}.total`,
	value,
	state,
	raw: null,
	at: null
});
const withCells = (...figures: readonly StatedFigure[]): ReportFacts => sampleFacts({ form: 'form-2021', tables: TABLES, figures });
const QINGSHI_2023 = { report_id: '980101001@2023.v1', body_id: '980101001', body: '青石镇人民政府', year: 2023, version: 1 };

function compared(changes: DatasetChanges | null): Extract<DatasetChanges, { status: 'compared' }> {
	if (changes?.status !== 'compared') throw new Error(`not compared: ${String(changes?.status)}`);
	return changes;
}

describe('changes of a data set', { timeout: 60_000 }, () => {
	it('are null where nothing stood before, or another data set', async () => {
		expect(await build([sampleFacts()])).toBeNull();
		expect(await build([sampleFacts({ year: 2022 })], 'another')).toBeNull();
	});

	it('name reports added and removed', async () => {
		await build([sampleFacts({ year: 2021 }), sampleFacts({ year: 2022 })]);
		const changes = compared(await build([sampleFacts({ year: 2022 }), sampleFacts()]));
		expect(changes.since.counts).toEqual({ reports: 2, bodies: 1 });
		expect(changes.added).toEqual({ reports: 1, list: [QINGSHI_2023] });
		expect(changes.removed).toEqual({ reports: 1, list: [{ ...QINGSHI_2023, report_id: '980101001@2021.v1', year: 2021 }] });
		expect(changes.changed).toEqual({ reports: 0, figures: 0, list: [] });
	});

	it('give each figure its old and new value and state, a zero being a value', async () => {
		await build([
			withCells(cell('new_requests', 3), cell('carried_in', null, 'blank'), cell('results_total', null, 'dash'), cell('granted_in_full', 1))
		]);
		const now = withCells(
			cell('new_requests', 0),
			cell('carried_in', 0),
			cell('results_total', null, 'unreadable'),
			cell('granted_in_part', 2)
		);
		const { changed } = compared(await build([now]));
		expect(changed).toMatchObject({ reports: 1, figures: 5 });
		expect(changed.list.map(({ figure, old, new: now }) => [figure, old, now])).toEqual([
			['requests.carried_in.total', { value: null, state: 'blank' }, { value: 0, state: 'number' }],
			['requests.granted_in_full.total', { value: 1, state: 'number' }, null],
			['requests.granted_in_part.total', null, { value: 2, state: 'number' }],
			['requests.new_requests.total', { value: 3, state: 'number' }, { value: 0, state: 'number' }],
			['requests.results_total.total', { value: null, state: 'dash' }, { value: null, state: 'unreadable' }]
		]);
		expect(changed.list[0]).toMatchObject(QINGSHI_2023);
	});

	it('see group totals and headline figures of the narrative, not its restatements', async () => {
		const stating = (total: number, views: number | null, quote: string): ReportFacts =>
			sampleFacts({
				tables: TABLES,
				groupTotals: [{ id: 'requests.refused.total', value: total }],
				narrative: [
					{ metric: 'readership_views', value: views, qualifier: null, scope: null, headline: true, quote, at: null },
					{ metric: 'wechat_items', value: total, qualifier: null, scope: null, headline: false, quote, at: null }
				]
			});
		await build([stating(4, 10_000, '1万次')]);
		const { changed } = compared(await build([stating(5, null, '若干次')]));
		expect(changed.list.map(({ figure, old, new: now }) => [figure, old?.value, now])).toEqual([
			['readership_views', 10_000, { value: null, state: 'unreadable' }],
			['requests.refused.total', 4, { value: 5, state: 'number' }]
		]);
	});

	it('compare the reports that count, whatever number their version has', async () => {
		await build([withCells(cell('new_requests', 3))]);
		const earlier = { ...withCells(cell('new_requests', 9)), origin: 'headlines' as const, source: 'a.csv', sourceRow: 2 };
		const changes = compared(await build([earlier, withCells(cell('new_requests', 4))]));
		expect(changes.added.list).toEqual([{ ...QINGSHI_2023, report_id: '980101001@2023.v2', version: 2 }]);
		expect(changes.changed.list).toMatchObject([{ report_id: '980101001@2023.v2', old: { value: 3 }, new: { value: 4 } }]);
	});

	it('stay what they were while the version stays', async () => {
		await build([sampleFacts({ year: 2022 })]);
		const changes = await build([sampleFacts()]);
		expect(await build([sampleFacts()])).toEqual(changes);
	});

	it('list so many and count all', async () => {
		await build([]);
		const years = Array.from({ length: LISTED_CHANGES + 7 }, (_, index) => sampleFacts({ year: 1900 + index }));
		const { added } = compared(await build(years));
		expect([added.reports, added.list.length]).toEqual([LISTED_CHANGES + 7, LISTED_CHANGES]);
	});

	it('are not made up where the former data set is damaged, and the build goes on', async () => {
		await build([sampleFacts({ year: 2021 })]);
		truncateSync(join(out, 'gongkai.duckdb'), 5000);
		expect(await build([sampleFacts({ year: 2022 })])).toMatchObject({ status: 'unreadable', since: { counts: { reports: 1 } } });
		writeFileSync(join(out, 'manifest.json'), '{"dataset": "sam');
		expect(await build([sampleFacts()])).toEqual({ status: 'unreadable', since: null });
		writeFileSync(join(out, 'manifest.json'), '{"dataset": "sample", "version": "1"}');
		expect(await build([sampleFacts()])).toEqual({ status: 'unreadable', since: null });
	});

	it('are not made up where the former data set has another structure', async () => {
		await build([sampleFacts({ year: 2022 })]);
		const path = join(out, 'manifest.json');
		const former = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
		writeFileSync(path, JSON.stringify({ ...former, schema_version: 0 }));
		const since = { version: former.version, counts: { reports: 1, bodies: 1 } };
		expect(await build([sampleFacts()])).toEqual({ status: 'other_schema', since });
	});

	it('reach a former data set from before a form was added', async () => {
		await build([withCells(cell('new_requests', 3))]);
		const instance = await DuckDBInstance.create(join(out, 'gongkai.duckdb'));
		const connection = await instance.connect();
		await connection.run('DROP VIEW figures; DROP TABLE requests_2021');
		connection.closeSync();
		instance.closeSync();
		const { changed } = compared(await build([withCells(cell('new_requests', 4))]));
		expect(changed.list).toMatchObject([{ figure: 'requests.new_requests.total', old: null, new: { value: 4, state: 'number' } }]);
	});
});
