import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { bundle, bundled } from '../accuracy/bundle.mjs';
import { milliseconds } from './milliseconds.mjs';
import { printRow } from './print-row.mjs';

/** A city of a thousand townships, seven years each. */
const FOLDER = 'build/bench/checks';
const SIZE = ['--townships', '1000', '--years', '2019-2025', '--figures-only', '--mistakes', '15'];

/** Every table that holds something of a report, with its id. */
const TABLES = `SELECT table_name AS name FROM information_schema.columns
WHERE column_name = 'report_id' AND (regexp_matches(table_name, '_20(14|19|21)$') OR table_name IN ('cell_states', 'narrative', 'report_tables'))`;

/** @typedef {Readonly<Record<string, string | number | boolean | null>>} Row */

/**
 * @param {import('@duckdb/node-api').DuckDBConnection} connection
 * @param {string} sql
 */
async function rowsOf(connection, sql) {
	return /** @type {Row[]} */ (/** @type {unknown} */ ((await connection.runAndReadAll(sql)).getRowObjectsJS()));
}

/** @param {import('@duckdb/node-api').DuckDBConnection} connection */
async function readFigures(connection) {
	const names = (await rowsOf(connection, TABLES)).map(({ name }) => String(name));
	const tables = new Map();
	for (const name of names) tables.set(name, await rowsOf(connection, `SELECT * FROM ${name} ORDER BY report_id`));
	return /** @type {ReadonlyMap<string, readonly Row[]>} */ (tables);
}

/**
 * The reports as the checks take them, from the rows of their tables.
 * @param {ReadonlyMap<string, readonly Row[]>} tables
 */
function reportsOf(tables) {
	/** @type {Map<string, { year: number, form: 'form-2021', body: { level: 'township' }, tables: Record<string, { form: 'form-2021' | 'form-2019', state: 'present' }>, figures: { id: string, value: number | null, state: 'number' | 'blank' }[], narrative: never[] }>} */
	const reports = new Map();
	for (const [name, rows] of tables) {
		const table = name.slice(0, -'_2021'.length);
		if (!/_20(19|21)$/.test(name)) continue;
		for (const row of rows) {
			const id = String(row['report_id']);
			const report = reports.get(id) ?? {
				year: Number(/@(\d+)/.exec(id)?.[1]),
				form: 'form-2021',
				body: { level: 'township' },
				tables: {},
				figures: [],
				narrative: []
			};
			reports.set(id, report);
			report.tables[table] = { form: name.endsWith('2021') ? 'form-2021' : 'form-2019', state: 'present' };
			for (const [column, value] of Object.entries(row)) {
				if (column === 'report_id') continue;
				const figure = typeof value === 'number' ? value : null;
				report.figures.push({ id: `${table}.${column.replace('__', '.')}`, value: figure, state: figure === null ? 'blank' : 'number' });
			}
		}
	}
	return reports;
}

/** Checking the reports of a thousand bodies over seven years, against reading their figures from the data set once. */
export async function benchChecks() {
	await bundle();
	/** @type {typeof import('../../src/core/check/check-report')} */
	const { checkReport } = await bundled('check-report');
	/** @type {typeof import('../../src/core/check/check-history')} */
	const { checkHistory } = await bundled('check-history');
	/** @type {typeof import('../../src/core/check/report-year')} */
	const { reportYear } = await bundled('report-year');
	if (!existsSync(`${FOLDER}/manifest.json`))
		spawnSync(process.execPath, ['bin/gongkai.mjs', 'generate', '--out', FOLDER, ...SIZE], { stdio: 'inherit' });
	const instance = await DuckDBInstance.create(`${FOLDER}/gongkai.duckdb`, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	const reading = await milliseconds(() => readFigures(connection));
	const reports = reportsOf(await readFigures(connection));
	/** @type {Map<string, import('../../src/core/check/report-year').ReportYear[]>} */
	const bodies = new Map();
	const alone = await milliseconds(() => {
		for (const report of reports.values()) checkReport(report);
	});
	const across = await milliseconds(() => {
		bodies.clear();
		for (const [id, report] of reports) {
			const body = id.slice(0, id.indexOf('@'));
			const years = bodies.get(body) ?? [];
			years.push(reportYear(report, report.year));
			bodies.set(body, years);
		}
		for (const years of bodies.values()) checkHistory(years);
	});
	connection.closeSync();
	instance.closeSync();
	console.log(`check ${reports.size} reports`);
	printRow('read their figures from the data set', reading, reading);
	printRow('each for itself', alone, reading);
	printRow('against the year before', across, reading);
}
