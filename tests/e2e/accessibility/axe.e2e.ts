import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { sitePages } from '../../../scripts/site-pages.mjs';
import { test } from '../../support/browser-test';
import { widerThanThePage } from '../../support/wider-than-the-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Contrast hangs on the theme, layout on the width: two looks at each page see both of either. */
const LOOKS = [
	{ theme: 'light', width: 360 },
	{ theme: 'dark', width: 1440 }
] as const;

for (const { kind, language, dataset, address } of sitePages()) {
	for (const { theme, width } of LOOKS) {
		test(`axe finds nothing: ${kind}, ${language}, ${dataset}, ${theme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await page.goto(address);
			await page.waitForLoadState('networkidle');
			await page.evaluate(AXE);
			const { violations } = await page.evaluate<AxeResults>('axe.run()');
			const found = violations.flatMap(({ id, help, nodes }) =>
				nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`)
			);
			expect(found).toEqual([]);
			expect(await page.evaluate(widerThanThePage), 'the page scrolls sideways').toEqual([]);
		});
	}
}
