import { beforeAll, describe, expect, it } from 'vitest';
import { figureIds } from '../../../src/core/form/form';
import type { CellSum, SilentReason } from '../../../src/core/roll-up/cell-sum';
import { cellSum, formOfRollUp, type RollUpTable } from '../../../src/core/roll-up/roll-up-table';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { loadRollUp } from '../../../src/lib/queries/load-roll-up';
import { ask } from '../../../src/lib/queries/query';
import { rollUpParts, type RollUpPart } from '../../../src/lib/queries/roll-up-parts';
import type { Scope } from '../../../src/lib/queries/scope';
import { forEachEngine } from '../../support/engines';
import { RANDOM_TABLES, randomFixture, randomYears, type RandomReport, type RandomYear } from '../../support/random-reports';

const BODIES = 5;
const FIRST_YEAR = 1950;
const YEARS = randomYears(BODIES, 16, 20_231_105);
const scopeOf = (year: number, region = '990101'): Scope => ({ region, from: year, to: year, level: 'township', type: null });

/** What one report says of a cell of a table in one generation, told without the database. */
function statement(report: RandomReport, { table, form }: RollUpTable, figure: string): { value: number } | SilentReason {
	if (report === null) return 'no_report';
	const silence = report.extent === 'whole' ? 'absent' : 'not_read';
	const found = report.tables[table];
	if (found?.kind === 'image') return 'unreadable';
	if (found?.kind !== 'read') return silence;
	if (found.form !== form) return 'other_form';
	const cell = found.cells[figure] ?? null;
	if (cell === null) return silence;
	return cell.value === null ? (cell.state as SilentReason) : { value: cell.value };
}

/** A sum told without the database: in cents, so that it is exact. */
function reference(year: RandomYear, table: RollUpTable, figure: string): CellSum {
	const all = Object.values(year).map((report) => statement(report, table, figure));
	const stated = all.flatMap((one) => (typeof one === 'string' ? [] : [Math.round(one.value * 100)]));
	const reasons = all.filter((one) => typeof one === 'string');
	const silent = Object.fromEntries([...new Set(reasons)].map((reason) => [reason, reasons.filter((one) => one === reason).length]));
	return { value: stated.length === 0 ? null : stated.reduce((sum, cents) => sum + cents) / 100, stated: stated.length, silent };
}

function formsOf(year: RandomYear): readonly string[] {
	const found = Object.values(year).flatMap((report) =>
		RANDOM_TABLES.flatMap((id) => {
			const table = report?.tables[id];
			return table?.kind === 'read' ? [`${table.form} ${id}`] : [];
		})
	);
	return [...new Set(found)].sort((a, b) => b.slice(0, 9).localeCompare(a.slice(0, 9)) || a.localeCompare(b));
}

forEachEngine((open) => {
	describe('roll-up', { timeout: 60_000 }, () => {
		let engine: DatasetEngine;
		beforeAll(async () => {
			const rows = randomFixture(YEARS, FIRST_YEAR);
			const decoy = { extent: 'whole', year: FIRST_YEAR };
			engine = await open({
				...rows,
				bodies: [
					...(rows['bodies'] ?? []),
					{ body_id: '990101', name: '青禾区人民政府', level: 'county', region: '990101', county_code: '990101', city_code: '9901' },
					{ body_id: '990102001', name: '邻县镇人民政府', region: '990102001', county_code: '990102', city_code: '9901' },
					{ body_id: '990101099', name: '不在名单的镇', region: '990101099', county_code: '990101', city_code: '9901' }
				],
				roster: [...(rows['roster'] ?? []), { body_id: '990102001', year: FIRST_YEAR, due: '1951-01-31' }],
				reports: [
					...(rows['reports'] ?? []),
					...['990101', '990102001', '990101099'].map((body_id) => ({ report_id: `${body_id}@1950.v1`, body_id, ...decoy })),
					{ report_id: '990101001@1950.v2', body_id: '990101001', ...decoy, version: 2, current: false }
				],
				report_tables: [
					...(rows['report_tables'] ?? []),
					...['990101@1950.v1', '990102001@1950.v1', '990101099@1950.v1', '990101001@1950.v2'].map((report_id) => ({
						report_id,
						table_id: 'art20_5',
						form: 'form-2021',
						state: 'present'
					}))
				],
				art20_5_2021: [
					...(rows['art20_5_2021'] ?? []),
					...['990101@1950.v1', '990102001@1950.v1', '990101099@1950.v1', '990101001@1950.v2'].map((report_id) => ({
						report_id,
						administrative_licence__decisions_this_year: 1_000_000
					}))
				]
			});
		}, 120_000);

		it('equals sums told without the database, whatever the states of random reports; nothing missing counts as 0', async () => {
			for (const [index, year] of YEARS.entries()) {
				const { tables } = await loadRollUp(engine, scopeOf(FIRST_YEAR + index), BODIES);
				expect(tables.map(({ form, table }) => `${form} ${table}`)).toEqual(formsOf(year));
				for (const table of tables) {
					const ids = figureIds(formOfRollUp(table));
					expect(Object.fromEntries(ids.map((id) => [id, cellSum(table, id)]))).toEqual(
						Object.fromEntries(ids.map((id) => [id, reference(year, table, id)]))
					);
					expect(table.expected).toBe(BODIES);
				}
			}
		});

		it('gives for each sum the bodies it is made of, and says of the others why they are not', async () => {
			for (const [index, year] of YEARS.slice(0, 6).entries()) {
				const scope = scopeOf(FIRST_YEAR + index);
				const { tables } = await loadRollUp(engine, scope, BODIES);
				for (const table of tables) {
					for (const figure of figureIds(formOfRollUp(table)).slice(0, 3)) {
						const parts = await ask(engine, rollUpParts, { scope, form: table.form, figure });
						const found = parts.map(({ body_id, value, state }) => [body_id, value === null ? state : { value }]);
						const expected = Object.entries(year).map(([id, report]) => [id, statement(report, table, figure)]);
						expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
						expect(parts.map(({ value }) => value)).toEqual(sorted(parts));
					}
				}
			}
		});

		it('names the bodies without a report, and those without a table by the reason', async () => {
			for (const [index, year] of YEARS.slice(0, 10).entries()) {
				const { named, tables } = await loadRollUp(engine, scopeOf(FIRST_YEAR + index), BODIES);
				const missing = Object.entries(year).flatMap(([id, report]) => (report === null ? [id] : []));
				const found = named.filter(({ table_id }) => table_id === null);
				expect(found.map(({ body_id }) => body_id)).toEqual(missing);
				expect(found.every(({ bodies, state }) => bodies === missing.length && state === 'no_report')).toBe(true);
				for (const id of new Set(tables.map(({ table }) => table))) {
					const without = Object.entries(year).flatMap(([body, report]) =>
						report !== null && report.tables[id]?.kind !== 'read' ? [body] : []
					);
					expect(
						named
							.filter(({ table_id }) => table_id === id)
							.map(({ body_id }) => body_id)
							.sort()
					).toEqual(without);
				}
			}
		});

		it('asks nothing of a cell the form does not have: it would become SQL', () => {
			const params = { scope: scopeOf(1950), form: 'form-2021' as const };
			expect(() => rollUpParts.build({ ...params, figure: 'art20_5.x"y.z' })).toThrow(RangeError);
			expect(() => rollUpParts.build({ ...params, figure: 'nothing' })).toThrow(RangeError);
		});

		it('has no table where nothing is expected', async () => {
			expect(await loadRollUp(engine, scopeOf(1900), 0)).toEqual({ tables: [], named: [] });
		});
	});
});

function sorted(parts: readonly RollUpPart[]): readonly (number | null)[] {
	const numbers = parts.flatMap(({ value }) => (value === null ? [] : [value]));
	return [...numbers.sort((a, b) => b - a), ...parts.flatMap(({ value }) => (value === null ? [value] : []))];
}
