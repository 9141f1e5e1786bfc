import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { contentSecurityPolicy } from './content-security-policy';
import { inlineScriptHashes } from './inline-script-hashes';
import { fileHeaders, SECURITY_HEADERS } from './response-headers';
import { sendRange } from './send-range';
import { siteFiles } from './site-files';

export interface SiteOptions {
	/** Folder of the built site. */
	readonly directory: string;
	/** Path the site was built for: `''` or `/sub`, no slash at the end. */
	readonly base: string;
}

const NOT_FOUND = '/404.html';

/** The page that answers for bodies and regions of the user's own reports, which only the browser knows. */
const OWN = { page: '/own.html', addresses: /^\/(en\/)?own\/([^.]*)$/ };

/**
 * Answers requests for a built site: precompressed files, byte ranges, addresses with a slash at the end,
 * the site's own 404 page, the page for what only the browser knows, and the security headers on every response.
 */
export function siteHandler({ directory, base }: SiteOptions): RequestListener {
	const files = siteFiles(directory);
	const policies = new Map<string, string>();
	const serve = sirv(directory, { etag: true, brotli: true, gzip: true, extensions: [], dotfiles: true });

	function setHeaders(response: ServerResponse, address: string): void {
		let policy = policies.get(address);
		if (policy === undefined) {
			const page = address.endsWith('.html') ? files.get(address) : undefined;
			policy = contentSecurityPolicy(page === undefined ? [] : inlineScriptHashes(readFileSync(page.path, 'utf8')));
			if (files.has(address)) policies.set(address, policy);
		}
		const headers = { ...SECURITY_HEADERS, ...fileHeaders(address), 'Content-Security-Policy': policy };
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	}

	function sendNotFound(request: IncomingMessage, response: ServerResponse): void {
		const page = files.get(NOT_FOUND);
		setHeaders(response, NOT_FOUND);
		response.statusCode = 404;
		if (request.method === 'HEAD' || page === undefined) response.end();
		else response.end(readFileSync(page.path));
	}

	function sendFile(request: IncomingMessage, response: ServerResponse, address: string): void {
		delete request.headers.range;
		request.url = address;
		serve(request, response, () => sendNotFound(request, response));
	}

	function redirect(response: ServerResponse, address: string, search: string): void {
		setHeaders(response, address);
		response.writeHead(308, { Location: address + search }).end();
	}

	return (request, response) => {
		const [path = '/', query] = (request.url ?? '/').split('?', 2);
		const search = query === undefined ? '' : `?${query}`;
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			setHeaders(response, path);
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (base !== '' && (path === '/' || path === base)) return redirect(response, `${base}/`, search);
		if (!path.startsWith(`${base}/`)) return sendNotFound(request, response);
		const asked = path.slice(base.length);
		const address = asked.endsWith('/') ? `${asked}index.html` : asked;
		const file = files.get(address);
		if (file === undefined) {
			if (files.has(`${asked}/index.html`)) return redirect(response, `${path}/`, search);
			if (!OWN.addresses.test(asked) || !files.has(OWN.page)) return sendNotFound(request, response);
			if (!asked.endsWith('/')) return redirect(response, `${path}/`, search);
			setHeaders(response, OWN.page);
			return sendFile(request, response, OWN.page);
		}
		setHeaders(response, address);
		if (sendRange(request, response, file)) return;
		sendFile(request, response, address);
	};
}
