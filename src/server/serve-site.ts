import { createServer, type Server } from 'node:http';
import { PortInUseError } from './port-in-use-error';
import { siteHandler, type SiteOptions } from './site-handler';

/** Bytes of a request's head: the address of a view can be long, and what is too much of it is for the page to say. */
const LARGEST_HEAD = 262_144;

/**
 * Serves a built site on a port of this machine.
 * @returns the server once it answers. Throws `PortInUseError`.
 */
export async function serveSite({ port, ...site }: SiteOptions & { readonly port: number }): Promise<Server> {
	const server = createServer({ maxHeaderSize: LARGEST_HEAD }, siteHandler(site));
	await new Promise<void>((resolve, reject) => {
		server.once('error', (cause: NodeJS.ErrnoException) => {
			reject(cause.code === 'EADDRINUSE' ? new PortInUseError(port, { cause }) : cause);
		});
		server.listen(port, resolve);
	});
	return server;
}
