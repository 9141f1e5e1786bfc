import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMPS = 'build/stamps.json';
/** Products that stand inside input folders. */
const PRODUCTS = /(?:^|\/)(?:paraglide|static\/dataset|static\/duckdb)\//;

/**
 * @typedef {object} Stamps
 * @property {string | null} base base path of the site in build/site; null before there is one
 * @property {Record<string, string>} steps fingerprints of the steps whose products stand in build/ and static/
 */

/**
 * What decides whether a step is repeated: its commands, the content of its inputs, the steps it needs.
 * @param {import('./steps.mjs').Step} step
 * @param {ReadonlyMap<string, string>} done fingerprints of earlier steps by id
 * @returns {string}
 */
export function fingerprint(step, done) {
	const hash = createHash('sha256').update(JSON.stringify([step.commands, step.env, process.version]));
	for (const id of step.needs) hash.update(`${id} ${done.get(id)}`);
	for (const path of step.inputs.flatMap(filesBelow)) hash.update(`${path}\0`).update(readFileSync(path));
	return hash.digest('hex');
}

/**
 * @param {string} path a file, a folder, or nothing
 * @returns {readonly string[]} the files, sorted, without build products
 */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.filter((file) => !PRODUCTS.test(file))
		.sort();
}

/** @returns {Stamps} */
export function readStamps() {
	return existsSync(STAMPS) ? JSON.parse(readFileSync(STAMPS, 'utf8')) : { base: null, steps: {} };
}

/** @param {Stamps} stamps */
export function writeStamps(stamps) {
	mkdirSync('build', { recursive: true });
	writeFileSync(STAMPS, JSON.stringify(stamps, null, '\t') + '\n');
}
