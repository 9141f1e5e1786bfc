import { pathToFileURL } from 'node:url';

/**
 * A built site on a port of its own.
 * @param {string} directory
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function serve(directory) {
	/** @type {typeof import('../../src/server/serve-site')} */
	const { serveSite } = await import(pathToFileURL('build/cli/serve-site.js').href);
	const server = await serveSite({ directory, base: '', port: 0 });
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		origin: `http://localhost:${port}`,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}
