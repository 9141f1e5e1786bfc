const DIRECTIVES: readonly (readonly [name: string, sources: string])[] = [
	['default-src', "'none'"],
	['script-src', "'self' 'wasm-unsafe-eval'"],
	['style-src', "'self'"],
	// Charts are SVG with style attributes; style elements stay forbidden.
	['style-src-attr', "'unsafe-inline'"],
	['img-src', "'self' data: blob:"],
	['font-src', "'self'"],
	['connect-src', "'self'"],
	['worker-src', "'self'"],
	['manifest-src', "'self'"],
	['object-src', "'none'"],
	['base-uri', "'none'"],
	['form-action', "'none'"]
];

/**
 * The Content-Security-Policy header of one response: nothing but the site's own origin.
 * @param scriptHashes sources such as `'sha256-…'` of the inline scripts of a page; none for every other file.
 */
export function contentSecurityPolicy(scriptHashes: readonly string[]): string {
	return DIRECTIVES.map(([name, sources]) => [name, sources, ...(name === 'script-src' ? scriptHashes : [])].join(' ')).join('; ');
}
