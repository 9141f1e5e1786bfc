import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'build/bench';
const DATA_SET = join(FOLDER, 'nation');
const STAMP = join(FOLDER, 'nation-columns.json');
const SITE = 'build/site';
const SIZE = ['--figures-only', '--townships', '41352', '--years', '2021-2037'];

/** A built site whose demo city is the whole country. */
export const NATION_SITE = join(FOLDER, 'site');

/** Tables and columns that the demo city's data set has now: a nation generated with others is of no use. */
function columnsNow() {
	/** @type {{ resources: readonly { name: string, schema: { fields: readonly { name: string }[] } }[] }} */
	const { resources } = JSON.parse(readFileSync('static/dataset/demo/datapackage.json', 'utf8'));
	return JSON.stringify(resources.map(({ name, schema }) => [name, ...schema.fields.map((field) => field.name)]));
}

function generate() {
	const columns = columnsNow();
	if (existsSync(DATA_SET) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === columns) return;
	console.log('generating 41,352 bodies over 17 years, once; takes some minutes …');
	mkdirSync(FOLDER, { recursive: true });
	const started = performance.now();
	const { status } = spawnSync(process.execPath, ['bin/gongkai.mjs', 'generate', '--out', DATA_SET, ...SIZE], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) throw new Error('the nation could not be generated');
	writeFileSync(STAMP, columns);
	const { size } = statSync(join(DATA_SET, 'gongkai.duckdb'));
	console.log(`  ${((performance.now() - started) / 1000).toFixed(0)} s, ${(size / 1e6).toFixed(0)} MB`);
}

/** Makes the site of the nation: the built site without its body pages, the demo city's data set swapped. */
export function prepareNation() {
	generate();
	rmSync(NATION_SITE, { recursive: true, force: true });
	cpSync(SITE, NATION_SITE, { recursive: true, filter: (source) => !/\/(?:body|dataset)$/.test(source) });
	cpSync(DATA_SET, join(NATION_SITE, 'dataset/demo'), { recursive: true });
}
