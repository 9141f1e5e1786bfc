import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { sitePages } from '../../../scripts/site-pages.mjs';
import { test } from '../../support/browser-test';
import { settled } from '../../support/settled';
import { widerThanThePage } from '../../support/wider-than-the-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Contrast hangs on the theme, layout on the width: two looks at each page see both of either. */
const LOOKS = [
	{ theme: 'light', width: 360 },
	{ theme: 'dark', width: 1440 }
] as const;

/** Every rule is tried; to describe the thousands of elements that pass would take a third of the time. */
async function findings(page: Page): Promise<readonly string[]> {
	const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`)
	);
}

for (const { kind, language, dataset, address } of sitePages().filter((one) => (one.dataset === 'demo') === (one.language === 'en'))) {
	test(`axe finds nothing: ${kind}, ${language}, ${dataset}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(address);
		await page.evaluate(AXE);
		for (const { theme, width } of LOOKS) {
			await page.emulateMedia({ colorScheme: theme });
			await page.setViewportSize({ width, height: 900 });
			await settled(page);
			expect.soft(await findings(page), `${theme}, ${width} px`).toEqual([]);
			expect.soft(await page.evaluate(widerThanThePage), `${theme}, ${width} px scrolls sideways`).toEqual([]);
		}
	});
}
