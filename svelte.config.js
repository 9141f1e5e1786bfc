import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: 'build/site', assets: 'build/site', strict: true }),
		// The 404 page answers for addresses at any depth, so its assets need whole paths.
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
		csp: { mode: 'hash', directives: { 'script-src': ['self', 'wasm-unsafe-eval'] } }
	}
};
