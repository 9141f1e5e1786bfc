import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const FOLDER = 'build/accuracy/modules';

/** The modules that the measurement calls, by the name that `bundled` takes. */
const MODULES = {
	'read-document': 'src/documents/read-document.ts',
	'read-report': 'src/core/read/read-report.ts',
	'read-tables': 'src/core/read/read-tables.ts',
	'whole-cells': 'src/core/read/whole-cells.ts',
	'region-index': 'src/core/region/region-index.ts',
	register: 'src/cli/register.ts',
	'check-report': 'src/core/check/check-report.ts',
	'check-history': 'src/core/check/check-history.ts',
	'report-year': 'src/core/check/report-year.ts',
	'narrative-metrics': 'src/core/form/narrative-metrics.ts',
	judge: 'src/forge/judge.ts',
	'forge-documents': 'src/forge/forge-documents.ts',
	'invent-city': 'src/forge/place/invent-city.ts',
	random: 'src/forge/random.ts',
	deviations: 'src/forge/deviate/deviations.ts',
	formats: 'src/forge/write/formats.ts'
};

/** Makes plain Node modules of them, which every thread then loads. */
export async function bundle() {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: { ssr: true, outDir: FOLDER, emptyOutDir: false, target: 'node20', minify: false, rolldownOptions: { input: MODULES } }
	});
}

/**
 * A module of the bundle.
 * @template Module
 * @param {keyof typeof MODULES} name
 * @returns {Promise<Module>}
 */
export async function bundled(name) {
	return await import(pathToFileURL(join(FOLDER, `${name}.js`)).href);
}
