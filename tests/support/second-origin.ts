import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on another port of this machine, which is another origin, open to requests from anywhere. */
export interface SecondOrigin {
	readonly address: string;
	readonly asked: readonly string[];
	close(): void;
}

/** Starts a second origin that counts what is asked of it. */
export async function startSecondOrigin(): Promise<SecondOrigin> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' }).end('reached');
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return { address: `http://localhost:${(server.address() as AddressInfo).port}`, asked, close: () => server.close() };
}
