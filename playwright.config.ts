import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './scripts/browser-arguments.mjs';
import { findBrowser } from './scripts/find-browser.mjs';

const PORT = Number(process.env['PORT'] ?? 4273);

/** Found once; Playwright's workers read this file too. */
process.env['CHROMIUM_PATH'] ??= await findBrowser(console.log);

/** Browser tests run on the built site, served as `npm start` serves it. */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	// A test that passes only on its second try is reported as flaky; it does not fail the run.
	retries: 1,
	reporter: [['list']],
	timeout: 60_000,
	use: {
		baseURL: `http://localhost:${PORT}`,
		locale: 'zh-CN',
		launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: [...BROWSER_ARGUMENTS] },
		// Recording every test costs a quarter of the run: what fails is recorded as it fails again.
		trace: 'on-first-retry'
	},
	webServer: {
		command: 'node scripts/preview.mjs',
		url: `http://localhost:${PORT}/`,
		env: { PORT: String(PORT) },
		reuseExistingServer: false
	}
});
