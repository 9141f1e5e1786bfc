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

/** A narrative of so many bytes is longer than any report. */
const LONG = 5_000_000;

/** A text report whole against its tables alone, and running text that grows. */
export async function benchText() {
	await bundle();
	/** @type {typeof import('../../src/documents/read-document')} */
	const { readDocument } = await bundled('read-document');
	/** @type {typeof import('../../src/core/read/read-tables')} */
	const { readTables } = await bundled('read-tables');
	/** @type {typeof import('../../src/core/read/whole-cells')} */
	const { wholeCells } = await bundled('whole-cells');
	const { toReport } = await reader();
	const files = filesOf(PAGES, '.txt');
	const documents = await Promise.all(files.map(({ name, bytes }) => readDocument(bytes, name)));
	const whole = await milliseconds(async () => {
		for (const file of files) await toReport(file);
	});
	const tables = await milliseconds(() => documents.forEach((document) => readTables(wholeCells(document))));
	console.log(`read ${files.length} text reports`);
	printRow('tables alone', tables, tables);
	printRow('whole, from the file', whole, tables);

	const sentence = '政府网站公开信息12条，其中财政信息3条；微信公众号推送图文260余篇，阅读量1.2万次。';
	const title = '某某镇2023年政府信息公开工作年度报告\n一、总体情况\n';
	const longText = (/** @type {number} */ bytes) => Buffer.from(title + sentence.repeat(Math.ceil(bytes / Buffer.byteLength(sentence))));
	const timeOf = (/** @type {number} */ bytes) => {
		const file = { name: 'long.txt', bytes: longText(bytes) };
		return milliseconds(() => toReport(file));
	};
	const tenth = await timeOf(LONG / 10);
	console.log('running text in one line');
	printRow('0.5 MB', tenth, tenth);
	printRow('5 MB', await timeOf(LONG), tenth);
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
