import { loadModule } from './load-module.mjs';
import { milliseconds } from './milliseconds.mjs';
import { printRow } from './print-row.mjs';

/** The questions of the overview on native DuckDB, as they are asked while the site is built. */
export async function benchNativeQueries() {
	/** @type {typeof import('../../src/lib/engine/native-engine')} */
	const { nativeEngine } = await loadModule('./src/lib/engine/native-engine.ts');
	/** @type {typeof import('../../src/lib/queries/overview')} */
	const { loadOverview } = await loadModule('./src/lib/queries/overview.ts');
	const engine = await nativeEngine('static/dataset/demo');
	const scope = { region: null, from: null, to: null, level: 'township', type: null };
	const one = await milliseconds(() => engine.query('SELECT COUNT(*)::INTEGER AS n FROM report_measures'));
	const all = await milliseconds(() => loadOverview(engine, scope));
	await engine.close();
	console.log('native DuckDB, demo city');
	printRow('count the reports', one, one);
	printRow('all queries of the overview', all, one);
}
