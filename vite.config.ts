import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { MESSAGES } from './scripts/messages.mjs';

/** DuckDB-Wasm's blocking API for browsers, which its package holds and does not export. */
const BLOCKING = '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';

export default defineConfig({
	resolve: { alias: { [BLOCKING]: fileURLToPath(new URL(`node_modules/${BLOCKING}`, import.meta.url)) } },
	plugins: [paraglideVitePlugin(MESSAGES), sveltekit()],
	// Workers load parts of themselves when they need them.
	worker: { format: 'es' },
	// Closing uses up the time allowed after messages were compiled anew, ten seconds by default.
	test: {
		maxWorkers: 2,
		teardownTimeout: 1000,
		testTimeout: 20_000,
		hookTimeout: 20_000,
		globalSetup: 'tests/support/empty-dataset.ts',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**']
	}
});
