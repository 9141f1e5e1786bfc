import { runnerImport } from 'vite';

/**
 * A TypeScript module of the project, ready to call.
 * @template Module
 * @param {string} path
 * @returns {Promise<Module>}
 */
export async function loadModule(path) {
	const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
	return /** @type {Module} */ (module);
}
