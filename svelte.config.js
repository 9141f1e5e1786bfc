import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Hash of the script in `app.html` that sets the theme before the first paint: SvelteKit hashes only its own. */
function pageScriptHash() {
	const html = readFileSync(new URL('./src/app.html', import.meta.url), 'utf8');
	const script = /<script>([^]*?)<\/script>/.exec(html)?.[1];
	if (!script) throw new Error('src/app.html holds no script');
	return /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);
}

/** Where the site is built; a second one beside it stands under another base path, and may be built at the same time. */
const site = process.env.SITE_DIR ?? 'build/site';
const outDir = process.env.SITE_DIR === undefined ? '.svelte-kit' : `.svelte-kit/${process.env.SITE_DIR}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		outDir,
		// Own reports' bodies and regions are known in the browser alone: one page answers for all of their addresses.
		adapter: adapter({ pages: site, assets: site, fallback: 'own.html' }),
		// Of a site of some pages links lead to others, which it does not have.
		prerender: { crawl: process.env.SITE_IDS === undefined },
		// That page and the 404 page answer for addresses at any depth, so their assets need whole paths.
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', pageScriptHash()],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
