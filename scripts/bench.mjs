import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { runnerImport } from 'vite';
import { buildWithProgress } from './build-with-progress.mjs';
import { STEPS } from './steps.mjs';

const REPORTS = 'build/demo-source/reports';
const ROUNDS = 5;

/**
 * Ratios within one run say something on any machine; the seconds beside them only on this one.
 * @param {() => unknown} work
 * @returns {Promise<number>} the median of several rounds, in milliseconds, after one round to warm up
 */
async function milliseconds(work) {
	await work();
	const times = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const started = performance.now();
		await work();
		times.push(performance.now() - started);
	}
	return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/**
 * @template Module
 * @param {string} path
 * @returns {Promise<Module>}
 */
async function load(path) {
	const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
	return /** @type {Module} */ (module);
}

async function reading() {
	/** @type {typeof import('../src/documents/read-document')} */
	const { readDocument } = await load('./src/documents/read-document.ts');
	/** @type {typeof import('../src/core/read/read-report')} */
	const { readReport } = await load('./src/core/read/read-report.ts');
	/** @type {typeof import('../src/core/region/region-index')} */
	const { buildRegionIndex } = await load('./src/core/region/region-index.ts');
	/** @type {typeof import('../src/cli/register')} */
	const { loadRegister } = await load('./src/cli/register.ts');
	const names = readdirSync(REPORTS).filter((name) => name.endsWith('.html'));
	const files = names.map((name) => ({ name, bytes: readFileSync(join(REPORTS, name)) }));
	const regions = buildRegionIndex(loadRegister());
	const parser = await milliseconds(() => files.forEach(({ bytes }) => new Parser({}).end(bytes.toString('utf8'))));
	const blocks = await milliseconds(() => files.forEach(({ name, bytes }) => readDocument(bytes, name)));
	const reports = await milliseconds(() => files.forEach(({ name, bytes }) => readReport(readDocument(bytes, name), regions)));
	console.log(`read ${files.length} HTML reports`);
	row('HTML parser alone', parser, parser);
	row('to blocks', blocks, parser);
	row('to reports', reports, parser);
	console.log(`  ${Math.round((files.length / reports) * 1000)} reports a second`);
}

async function queries() {
	/** @type {typeof import('../src/lib/engine/native-engine')} */
	const { nativeEngine } = await load('./src/lib/engine/native-engine.ts');
	/** @type {typeof import('../src/lib/queries/overview')} */
	const { loadOverview } = await load('./src/lib/queries/overview.ts');
	const engine = await nativeEngine('static/dataset/demo');
	const scope = { region: null, from: null, to: null, level: 'township', type: null };
	const one = await milliseconds(() => engine.query('SELECT COUNT(*)::INTEGER AS n FROM report_measures'));
	const all = await milliseconds(() => loadOverview(engine, scope));
	await engine.close();
	console.log('native DuckDB, demo city');
	row('count the reports', one, one);
	row('all queries of the overview', all, one);
}

/**
 * @param {string} name
 * @param {number} time milliseconds
 * @param {number} unit milliseconds of what it is compared with
 */
function row(name, time, unit) {
	console.log(`  ${name.padEnd(32)} ${time.toFixed(1).padStart(8)} ms  ×${(time / unit).toFixed(1)}`);
}

if (!(await buildWithProgress(STEPS))) process.exit(1);
await reading();
await queries();
