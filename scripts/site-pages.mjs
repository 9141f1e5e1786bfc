const LANGUAGES = /** @type {const} */ ([
	{ language: 'zh-CN', path: '' },
	{ language: 'en', path: 'en/' }
]);
/** A body of each data set with a whole report, and a region, to stand for all pages of their kind. */
const DATA_SETS = /** @type {const} */ ([
	{ dataset: 'real', path: '', body: '230883106', region: '37' },
	{ dataset: 'demo', path: 'demo/', body: '990101001', region: '9901' }
]);

/** Bodies and regions that have a page among `sitePages`. */
export const SITE_PAGE_IDS = DATA_SETS.flatMap(({ body, region }) => [body, region]);

/**
 * @typedef {object} SitePage
 * @property {string} kind
 * @property {'zh-CN' | 'en'} language
 * @property {'real' | 'demo'} dataset
 * @property {string} address
 */

/** @returns {readonly SitePage[]} one page of each kind in each language and data set */
export function sitePages() {
	return LANGUAGES.flatMap(({ language, path }) =>
		DATA_SETS.flatMap((set) => {
			const home = `/${path}${set.path}`;
			return [
				{ kind: 'overview', language, dataset: set.dataset, address: home },
				{ kind: 'compare', language, dataset: set.dataset, address: `${home}compare/` },
				{ kind: 'outcomes', language, dataset: set.dataset, address: `${home}outcomes/` },
				{ kind: 'reach', language, dataset: set.dataset, address: `${home}reach/` },
				{ kind: 'body', language, dataset: set.dataset, address: `${home}body/${set.body}/` },
				{ kind: 'regions', language, dataset: set.dataset, address: `${home}region/` },
				{ kind: 'region', language, dataset: set.dataset, address: `${home}region/${set.region}/` },
				{ kind: 'checks', language, dataset: set.dataset, address: `${home}checks/` },
				{ kind: 'import', language, dataset: set.dataset, address: `${home}import/` },
				{ kind: 'help', language, dataset: set.dataset, address: `${home}import/help/` },
				{ kind: 'data', language, dataset: set.dataset, address: `${home}data/` }
			];
		})
	);
}
