import { expect } from '@playwright/test';
import { test } from '../support/browser-test';

const FIRST_VIEW_BYTES = 200_000;

for (const address of ['/', '/en/demo/']) {
	test(`${address} is readable and answers within ${FIRST_VIEW_BYTES / 1000} kB, without a database`, async ({ page }) => {
		const asked: { readonly path: string; readonly bytes: number; readonly encoding: string | undefined }[] = [];
		const sizes: Promise<void>[] = [];
		page.on('requestfinished', (request) => {
			const measure = async (): Promise<void> => {
				const response = await request.response();
				const { responseBodySize } = await request.sizes();
				asked.push({
					path: new URL(request.url()).pathname,
					bytes: responseBodySize,
					encoding: (await response?.headerValue('content-encoding')) ?? undefined
				});
			};
			sizes.push(measure());
		});
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		await Promise.all(sizes);
		const paths = asked.map(({ path }) => path);
		expect(paths.filter((path) => /duckdb|\.wasm$|\/dataset\//.test(path))).toEqual([]);
		const scripts = asked.filter(({ path }) => path.endsWith('.js'));
		expect(scripts.length).toBeGreaterThan(0);
		const bytes = asked.reduce((sum, file) => sum + file.bytes, 0);
		expect(asked.filter((file) => file.encoding !== 'br' && file.bytes > 1000)).toEqual([]);
		expect(bytes, asked.map((file) => `${file.bytes} ${file.path}`).join('\n')).toBeLessThanOrEqual(FIRST_VIEW_BYTES);
	});
}
