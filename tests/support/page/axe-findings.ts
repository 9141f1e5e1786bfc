import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has to say of a page. Every rule is tried; to describe the thousands of elements that pass would take a third of the time. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
	await page.evaluate(AXE);
	const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`)
	);
}
