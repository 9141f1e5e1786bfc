import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SITE = 'build/site';
const LANGUAGES = /** @type {const} */ ([
	{ language: 'zh-CN', path: '' },
	{ language: 'en', path: 'en/' }
]);
/** A body of each data set with a whole report, to stand for all body pages. */
const DATA_SETS = /** @type {const} */ ([
	{ dataset: 'real', path: '', body: '230883106' },
	{ dataset: 'demo', path: 'demo/', body: null }
]);

/**
 * @typedef {object} SitePage
 * @property {string} kind
 * @property {'zh-CN' | 'en'} language
 * @property {'real' | 'demo'} dataset
 * @property {string} address
 */

/** @returns {readonly SitePage[]} one page of each kind in each language and data set, from what stands in build/site */
export function sitePages() {
	return LANGUAGES.flatMap(({ language, path }) =>
		DATA_SETS.flatMap((set) => {
			const home = `/${path}${set.path}`;
			return [
				{ kind: 'overview', language, dataset: set.dataset, address: home },
				{ kind: 'body', language, dataset: set.dataset, address: `${home}body/${set.body ?? firstBody(home)}/` }
			];
		})
	);
}

/**
 * @param {string} home
 * @returns {string}
 */
function firstBody(home) {
	const folder = join(SITE, home, 'body');
	const [first] = existsSync(folder) ? readdirSync(folder).sort() : [];
	if (first === undefined) throw new Error(`${folder} holds no body page`);
	return first;
}
