import { createServer, type Server } from 'node:http';
import { PortInUseError } from './port-in-use-error';
import { siteHandler, type SiteOptions } from './site-handler';

/**
 * Serves a built site on a port of this machine.
 * @returns the server once it answers. Throws `PortInUseError`.
 */
export async function serveSite({ port, ...site }: SiteOptions & { readonly port: number }): Promise<Server> {
	const server = createServer(siteHandler(site));
	await new Promise<void>((resolve, reject) => {
		server.once('error', (cause: NodeJS.ErrnoException) => {
			reject(cause.code === 'EADDRINUSE' ? new PortInUseError(port, { cause }) : cause);
		});
		server.listen(port, resolve);
	});
	return server;
}
