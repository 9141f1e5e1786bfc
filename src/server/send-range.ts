import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { byteRange } from './byte-range';

/**
 * Answers a request with a `Range` header from the uncompressed file. A HEAD request is answered like a GET
 * without its body, because DuckDB-Wasm learns from a HEAD whether ranges are served.
 * @returns false where the header is to be ignored; the caller sends the whole file.
 */
export function sendRange(
	request: IncomingMessage,
	response: ServerResponse,
	file: { readonly path: string; readonly size: number }
): boolean {
	// Entity tags here are weak and never match an If-Range.
	if (request.headers.range === undefined || request.headers['if-range'] !== undefined) return false;
	const range = byteRange(request.headers.range, file.size);
	if (range === null) return false;
	if (range === 'unsatisfiable') {
		response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
		return true;
	}
	response.writeHead(206, {
		'Content-Range': `bytes ${range.start}-${range.end}/${file.size}`,
		'Content-Length': range.end - range.start + 1
	});
	if (request.method === 'HEAD') response.end();
	else createReadStream(file.path, { start: range.start, end: range.end }).pipe(response);
	return true;
}
