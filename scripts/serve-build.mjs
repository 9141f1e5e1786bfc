import { pathToFileURL } from 'node:url';
import { readStamps } from './stamps.mjs';

const DEFAULT_PORT = 4173;

/** Serves build/site until SIGINT or SIGTERM and says what to open once it answers. */
export async function serveBuild() {
	const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		fail(`PORT 应为 1–65535 的整数，现在是“${process.env['PORT']}”。 PORT must be a whole number from 1 to 65535.`);
	}
	const base = readStamps().base ?? '';
	/** @type {typeof import('../src/server/serve-site')} */
	const { serveSite } = await import(pathToFileURL('build/cli/serve-site.js').href);
	const server = await serveSite({ directory: 'build/site', base, port }).catch((/** @type {Error} */ cause) => {
		if (cause.name !== 'PortInUseError') throw cause;
		return fail(
			`端口 ${port} 已被占用，请换一个：PORT=${port + 1} npm start\nPort ${port} is in use; choose another: PORT=${port + 1} npm start`
		);
	});
	console.log(`公开镜已就绪，请打开 Ready, open: http://localhost:${port}${base}/`);
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.once(signal, () => {
			server.close();
			server.closeAllConnections();
		});
	}
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
	console.error(message);
	process.exit(1);
}
