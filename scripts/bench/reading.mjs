import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import { bundle, bundled } from '../accuracy/bundle.mjs';
import { milliseconds } from './milliseconds.mjs';
import { printRow } from './print-row.mjs';

/** @typedef {{ readonly name: string, readonly bytes: Buffer }} File */

const PAGES = 'build/demo-source/reports';
const OFFICE = 'build/bench';

/**
 * @param {string} folder
 * @param {string} ending
 * @returns {readonly File[]}
 */
function filesOf(folder, ending) {
	const names = readdirSync(folder).filter((name) => name.endsWith(ending));
	return names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/**
 * The demo city's reports of its first years in a format.
 * @param {'docx' | 'pdf'} format
 */
function forgedFiles(format) {
	const folder = join(OFFICE, format);
	const size = ['--formats', format, '--townships', '20', '--years', '2021-2022'];
	if (!existsSync(folder)) spawnSync(process.execPath, ['bin/gongkai.mjs', 'generate', '--out', folder, ...size], { stdio: 'inherit' });
	return filesOf(join(folder, 'reports'), `.${format}`);
}

/** The text of a PDF, page by page, as its library gives it. */
async function pdfText(/** @type {File} */ { bytes }) {
	const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const maps = 'node_modules/pdfjs-dist/cmaps/';
	const task = getDocument({ data: new Uint8Array(bytes), cMapUrl: maps, cMapPacked: true, isEvalSupported: false, verbosity: 0 });
	const pdf = await task.promise;
	for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getTextContent();
	await task.destroy();
}

/** What the project does with a file: to blocks, and on to a report. */
async function reader() {
	await bundle();
	/** @type {typeof import('../../src/documents/read-document')} */
	const { readDocument } = await bundled('read-document');
	/** @type {typeof import('../../src/core/read/read-report')} */
	const { readReport } = await bundled('read-report');
	/** @type {typeof import('../../src/core/region/region-index')} */
	const { buildRegionIndex } = await bundled('region-index');
	/** @type {typeof import('../../src/cli/register')} */
	const { loadRegister } = await bundled('register');
	const regions = buildRegionIndex(loadRegister());
	return { toBlocks, toReport };

	/** @param {File} file */
	function toBlocks({ name, bytes }) {
		return readDocument(bytes, name);
	}

	/** @param {File} file */
	async function toReport(file) {
		return readReport(await toBlocks(file), regions);
	}
}

/** From documents to reports, against what the parser of their format takes alone. */
export async function benchReading() {
	const { toBlocks, toReport } = await reader();
	const formats = [
		{
			name: 'HTML',
			files: filesOf(PAGES, '.html'),
			parse: (/** @type {File} */ { bytes }) => new Parser({}).end(bytes.toString('utf8'))
		},
		{ name: 'Word', files: forgedFiles('docx'), parse: (/** @type {File} */ { bytes }) => mammoth.convertToHtml({ buffer: bytes }) },
		{ name: 'PDF', files: forgedFiles('pdf'), parse: pdfText }
	];
	for (const { name, files, parse } of formats) {
		const each = (/** @type {(file: File) => unknown} */ work) => async () => {
			for (const file of files) await work(file);
		};
		const parser = await milliseconds(each(parse));
		const blocks = await milliseconds(each(toBlocks));
		const reports = await milliseconds(each(toReport));
		console.log(`read ${files.length} ${name} reports`);
		printRow(`${name} parser alone`, parser, parser);
		printRow('to blocks', blocks, parser);
		printRow('to reports', reports, parser);
		console.log(`  ${Math.round((files.length / reports) * 1000)} reports a second`);
	}
}
