import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { loadModule } from './load-module.mjs';
import { milliseconds } from './milliseconds.mjs';
import { printRow } from './print-row.mjs';

const REPORTS = 'build/demo-source/reports';

/** From documents to reports, against what the HTML parser alone takes. */
export async function benchReading() {
	/** @type {typeof import('../../src/documents/read-document')} */
	const { readDocument } = await loadModule('./src/documents/read-document.ts');
	/** @type {typeof import('../../src/core/read/read-report')} */
	const { readReport } = await loadModule('./src/core/read/read-report.ts');
	/** @type {typeof import('../../src/core/region/region-index')} */
	const { buildRegionIndex } = await loadModule('./src/core/region/region-index.ts');
	/** @type {typeof import('../../src/cli/register')} */
	const { loadRegister } = await loadModule('./src/cli/register.ts');
	const names = readdirSync(REPORTS).filter((name) => name.endsWith('.html'));
	const files = names.map((name) => ({ name, bytes: readFileSync(join(REPORTS, name)) }));
	const regions = buildRegionIndex(loadRegister());
	const parser = await milliseconds(() => files.forEach(({ bytes }) => new Parser({}).end(bytes.toString('utf8'))));
	const all = (/** @type {(file: { name: string, bytes: Buffer }) => unknown} */ work) => Promise.all(files.map(work));
	const blocks = await milliseconds(() => all(({ name, bytes }) => readDocument(bytes, name)));
	const reports = await milliseconds(() => all(async ({ name, bytes }) => readReport(await readDocument(bytes, name), regions)));
	console.log(`read ${files.length} HTML reports`);
	printRow('HTML parser alone', parser, parser);
	printRow('to blocks', blocks, parser);
	printRow('to reports', reports, parser);
	console.log(`  ${Math.round((files.length / reports) * 1000)} reports a second`);
}
