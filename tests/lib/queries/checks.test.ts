import { beforeAll, describe, expect, it } from 'vitest';
import { timeliness, timelinessFindings } from '../../../src/core/check/timeliness';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { checkGroups } from '../../../src/lib/queries/check-groups';
import { checkMatrix } from '../../../src/lib/queries/check-matrix';
import { checkTotals } from '../../../src/lib/queries/check-totals';
import { findingCounts, findingsOfScope, type FindingsParams } from '../../../src/lib/queries/findings-of-scope';
import { checkFamilies, findingsParams, loadChecks, NO_FILTER } from '../../../src/lib/queries/load-checks';
import { ask } from '../../../src/lib/queries/query';
import { forEachEngine } from '../../support/engines';
import { ASKED, CHECKED } from './checks-fixture';

const WINDOW = { ...ASKED, offset: 0, limit: 60 };

forEachEngine((open) => {
	let engine: DatasetEngine;
	let without: DatasetEngine;
	beforeAll(async () => {
		engine = await open(CHECKED);
		without = await open({ ...CHECKED, dataset: [{ roster: false }], roster: [] });
	}, 30_000);

	const list = async (params: Partial<FindingsParams>, asked = ASKED): Promise<readonly string[]> =>
		(await ask(engine, findingsOfScope, findingsParams(asked, params))).map(
			({ key, check_id }) => `${key.split('.').slice(0, 2).join('@')} ${check_id}`
		);

	describe('what the checks of a scope come to', () => {
		it('counts what a roster expects, and open faults of reports that count', async () => {
			expect(await ask(engine, checkTotals, ASKED)).toEqual([
				{
					reports: 5,
					partial: 0,
					expected: 6,
					missing: 1,
					late: 2,
					undated: 1,
					latest: 61,
					errors: 1,
					warnings: 1,
					not_assessable: 1,
					reports_with_errors: 1,
					bodies_with_faults: 1
				}
			]);
		});

		it('calls nothing missing or late without a roster', async () => {
			const [totals] = await ask(without, checkTotals, ASKED);
			expect(totals).toMatchObject({ reports: 5, expected: null, missing: null, late: null, undated: null, errors: 1 });
			const cells = await ask(without, checkMatrix, WINDOW);
			expect(cells.map(({ state }) => state)).toEqual([null, null, null, null, null]);
			const all = await ask(without, findingsOfScope, findingsParams(ASKED, { filter: { ...NO_FILTER, family: 'time' } }));
			expect(all).toEqual([]);
		});

		it('goes by a local date, and leaves out what was dismissed', async () => {
			const [totals] = await ask(engine, checkTotals, { ...ASKED, due: '02-20', dismissed: '990101001.2023.f1 x.2023.f2' });
			expect(totals).toMatchObject({ late: 1, latest: 41, errors: 0, warnings: 1, reports_with_errors: 0, bodies_with_faults: 1 });
		});

		it('sums them up by region and year', async () => {
			const rows = await ask(engine, checkGroups, ASKED);
			expect(
				rows.map(({ region, year, bodies, expected, came, missing, late, errors }) => [
					region,
					year,
					bodies,
					expected,
					came,
					missing,
					late,
					errors
				])
			).toEqual([
				['青禾区', 2022, 2, 2, 2, 0, 1, 0],
				['青禾区', 2023, 2, 2, 2, 0, 1, 1],
				['北屿县', 2022, 1, 1, 0, 1, 0, 0],
				['北屿县', 2023, 1, 1, 1, 0, 0, 0]
			]);
		});

		it('narrows to a region, to years and to bodies', async () => {
			const scope = { ...ASKED.scope, region: '990101', from: 2023 };
			expect(await ask(engine, checkTotals, { ...ASKED, scope })).toMatchObject([{ reports: 2, expected: 2, missing: 0, late: 1 }]);
			expect(await ask(engine, checkTotals, { ...ASKED, bodies: ['990103001'] })).toMatchObject([{ reports: 1, expected: 2, missing: 1 }]);
		});

		it('has rows in the matrix for each body and year, by region and body', async () => {
			const cells = await ask(engine, checkMatrix, WINDOW);
			expect(
				cells.map(({ short_name, position, year, state, days, errors, warnings, not_assessable }) => [
					short_name,
					position,
					year,
					state,
					days,
					errors,
					warnings,
					not_assessable
				])
			).toEqual([
				['甲镇', 0, 2022, 'on_time', null, 0, 0, 0],
				['甲镇', 0, 2023, 'late', 20, 1, 1, 0],
				['乙街道', 1, 2022, 'late', 61, 0, 0, 0],
				['乙街道', 1, 2023, 'date_unknown', null, 0, 0, 1],
				['丙镇', 2, 2022, 'missing', null, 0, 0, 0],
				['丙镇', 2, 2023, 'on_time', null, 0, 0, 0]
			]);
			expect(cells[1]).toMatchObject({ first: 'f1', published: '2024-02-20', due: '2024-01-31' });
			expect(await ask(engine, checkMatrix, { ...ASKED, offset: 1, limit: 1 })).toEqual(cells.slice(2, 4));
		});
	});

	describe('the list of findings', () => {
		it('has errors before warnings, notes of the reader and open questions on request', async () => {
			expect(await list({})).toEqual([
				'990101001@2023 t3.results_total',
				'990101002@2022 d.late',
				'990103001@2022 d.missing',
				'990101001@2023 s.section_empty',
				'990101001@2023 d.late'
			]);
			expect(await list({ filter: { ...NO_FILTER, family: 'reading' } })).toEqual(['990101001@2023 read.row_cells']);
			expect(await list({ filter: { ...NO_FILTER, class: 'not_assessable' } })).toEqual(['990101002@2023 t3.balance']);
			expect(await list({ filter: { ...NO_FILTER, class: 'info' } })).toEqual([
				'990101002@2023 d.date_unknown',
				'990103001@2023 d.superseded'
			]);
		});

		it('is ordered by place or year, with one body and year first', async () => {
			expect((await list({ sort: 'body' }))[0]).toBe('990101001@2023 t3.results_total');
			expect((await list({ sort: 'year' })).at(-1)).toBe('990103001@2022 d.missing');
			expect((await list({ first: { body: '990101002', year: 2022 } }))[0]).toBe('990101002@2022 d.late');
		});

		it('is searched by names, pinyin and rules, and by verdict', async () => {
			expect(await list({ filter: { ...NO_FILTER, find: '丙镇' } })).toEqual(['990103001@2022 d.missing']);
			expect(await list({ filter: { ...NO_FILTER, find: 'yijiedao' } })).toEqual(['990101002@2022 d.late']);
			expect(await list({ filter: { ...NO_FILTER, find: '只有标题' } })).toEqual(['990101001@2023 s.section_empty']);
			const decided = { ...ASKED, dismissed: '990101001.2023.f1' };
			const confirmed = '990101001.2023.f2';
			expect(await list({ filter: { ...NO_FILTER, verdict: 'dismissed' } }, decided)).toEqual(['990101001@2023 t3.results_total']);
			expect(await list({ filter: { ...NO_FILTER, verdict: 'confirmed', confirmed } }, decided)).toEqual([
				'990101001@2023 s.section_empty'
			]);
			expect(await list({ filter: { ...NO_FILTER, verdict: 'undecided', confirmed } }, decided)).toHaveLength(3);
		});

		it('comes in windows, each row with how many there are', async () => {
			const whole = await ask(engine, findingsOfScope, findingsParams(ASKED));
			const [second] = await ask(engine, findingsOfScope, findingsParams(ASKED, { offset: 1, limit: 1 }));
			expect(second).toEqual(whole[1]);
			expect(second?.found).toBe(whole.length);
		});

		it('carries the words of the rule, the cells and the parameters', async () => {
			const [first, late] = await ask(engine, findingsOfScope, findingsParams(ASKED));
			expect(first).toMatchObject({
				name_zh: '各项办理结果之和，不等于总计',
				column_id: 'natural_person',
				left_value: 24,
				right_value: 23,
				form: 'form-2021',
				class: 'error'
			});
			expect(JSON.parse(late?.params ?? '')).toEqual({ due: '2023-01-31', published: '2023-04-02', days: 61 });
		});

		it('counts what every other choice leads to', async () => {
			const counts = await ask(engine, findingCounts, { asked: ASKED, filter: { ...NO_FILTER, family: 'time' } });
			expect(counts.map(({ facet, value, found }) => [facet, value, found])).toEqual(
				[
					['class', 'error', 2],
					['class', 'info', 2],
					['class', 'warning', 1],
					['family', 'section', 1],
					['family', 'sum', 1],
					['family', 'reading', 1],
					['family', 'time', 3],
					['verdict', 'undecided', 3]
				].toSorted((a, b) => `${a[0]} ${a[1]}`.localeCompare(`${b[0]} ${b[1]}`))
			);
		});

		it('agrees on time with the rule written out', async () => {
			for (const due of [null, '02-20', '03-31']) {
				const cells = await ask(engine, checkMatrix, { ...WINDOW, due });
				const rows = [
					...(await ask(engine, findingsOfScope, findingsParams({ ...ASKED, due }, { filter: { ...NO_FILTER, family: 'time' } }))),
					...(await ask(
						engine,
						findingsOfScope,
						findingsParams({ ...ASKED, due }, { filter: { ...NO_FILTER, family: 'time', class: 'info' } })
					))
				];
				const told = rows.map(({ body_id, year, check_id, severity, params, fingerprint }) => ({
					body_id,
					year,
					check_id,
					severity,
					params: JSON.parse(params) as unknown,
					fingerprint
				}));
				const wanted = (CHECKED['roster'] ?? []).flatMap(({ body_id, year, due: usual }) => {
					const versions = (CHECKED['reports'] ?? []).filter((one) => one['body_id'] === body_id && one['year'] === year);
					const found = timeliness(
						{ year: Number(year), due: String(usual), local: true },
						versions.map((one) => ({
							version: Number(one['version']),
							current: one['current'] === true,
							published: one['published'] as string | null
						})),
						due
					);
					const cell = cells.find((one) => one.body_id === body_id && one.year === year);
					expect([cell?.state, cell?.days ?? 0, cell?.due]).toEqual([found.state, found.days ?? 0, found.due]);
					return timelinessFindings(Number(year), found).map(({ check, severity, params, fingerprint }) => ({
						body_id,
						year,
						check_id: check,
						severity,
						params,
						fingerprint
					}));
				});
				expect(told).toHaveLength(wanted.length);
				expect(told).toEqual(expect.arrayContaining(wanted));
			}
		});
	});

	it('loads the page in one go', async () => {
		const data = await loadChecks(engine, ASKED);
		expect([data.cells.length, data.list.found, data.list.findings.length, data.groups.length]).toEqual([6, 5, 5, 4]);
		expect((await ask(engine, checkFamilies, {})).map(({ family }) => family)).toContain('copy');
	});
});
