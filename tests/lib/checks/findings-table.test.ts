import { describe, expect, it } from 'vitest';
import { findingsTable } from '../../../src/lib/checks/findings-table';
import { tableCsv } from '../../../src/lib/charts/table-csv';
import { findingsOfScope } from '../../../src/lib/queries/findings-of-scope';
import { findingsParams } from '../../../src/lib/queries/load-checks';
import { ask } from '../../../src/lib/queries/query';
import { nativeFixtures } from '../../support/native-fixture';
import { ASKED, CHECKED } from '../queries/checks-fixture';

const open = nativeFixtures();

describe('findings as a table', () => {
	it('has a row for each, with verdict and reason, and no cell that runs as a formula', async () => {
		const bodies = (CHECKED['bodies'] ?? []).map((body) => (body['body_id'] === '990101001' ? { ...body, name: '=HYPERLINK("x")' } : body));
		const engine = await open({ ...CHECKED, bodies });
		const findings = await ask(engine, findingsOfScope, findingsParams(ASKED));
		const table = findingsTable(findings, ({ body_id: body, year, check_id: check, fingerprint }) =>
			check === 't3.results_total'
				? { body, name: '', year, check, fingerprint, verdict: 'dismissed', reason: '+1 是笔误', decided: '2024-05-01T08:00:00Z' }
				: null
		);
		const lines = tableCsv(table).split('\r\n');
		expect(lines).toHaveLength(findings.length + 2);
		expect(lines[0]).toMatch(/^\ufeff单位,单位编号,区县,年度,规则编号,/);
		expect(lines[1]).toBe(
			`"'=HYPERLINK(""x"")",990101001,青禾区,2023,t3.results_total,各项办理结果之和，不等于总计,错误,不符,` +
				`自然人：各项办理结果之和，不等于总计（24 ≠ 23）,24,23,` +
				`四、结转下年度继续办理 · 自然人; （七）总计 · 自然人,,,fixture.txt,已排除,'+1 是笔误,990101001.2023.f1`
		);
		expect(table.rows[2]?.map(({ value }) => value).slice(9, 13)).toEqual(['', '', '', '']);
	});
});
