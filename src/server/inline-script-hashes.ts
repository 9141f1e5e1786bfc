import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** `'sha256-…'` sources of the inline scripts that a browser would run in a page, in document order, each once. */
export function inlineScriptHashes(html: string): readonly string[] {
	const hashes = new Set<string>();
	let script: string | null = null;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === 'script' && attributes['src'] === undefined && isExecutable(attributes['type'])) script = '';
		},
		ontext(text) {
			if (script !== null) script += text;
		},
		onclosetag(name) {
			if (name !== 'script' || script === null) return;
			hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
			script = null;
		}
	});
	parser.end(html);
	return [...hashes];
}

function isExecutable(type: string | undefined): boolean {
	return type === undefined || type === '' || type === 'module' || type === 'text/javascript';
}
