import { expect, it } from 'vitest';
import { wasmEngineOnFolder } from '../support/engines';
import { DESCRIPTION, sampleFacts } from '../support/sample-facts';
import { withDataset } from '../support/written-dataset';

it('writes files that the DuckDB in the browser reads, tables and views', { timeout: 30_000 }, async () => {
	const facts = sampleFacts({
		tables: { requests: { form: 'form-2021', state: 'partial' } },
		figures: [{ id: 'requests.new_requests.total', value: 3, state: 'number', raw: '3', at: { block: 0, start: 0, end: 1 } }]
	});
	await withDataset({ description: DESCRIPTION, roster: null, population: [], reports: [facts] }, async (dir) => {
		const engine = await wasmEngineOnFolder(dir);
		try {
			expect(await engine.query('SELECT requests_new FROM report_measures')).toEqual([{ requests_new: 3 }]);
			expect(await engine.query('SELECT row_id, value FROM figures')).toEqual([{ row_id: 'new_requests', value: 3 }]);
		} finally {
			await engine.close();
		}
	});
});
