import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Report } from '../../src/core/model/report';
import type { Truth } from '../../src/forge/truth';
import { test } from '../support/browser-test';

/** Rules as printed reports have them; a page without them prints tables that nothing rules. */
const RULED = 'table { border-collapse: collapse } td, th { border: 1px solid #000 }';
const LARGEST_OUTPUT = 64_000_000;

function gongkai(...args: readonly string[]): string {
	const { stdout, status, stderr } = spawnSync(process.execPath, ['bin/gongkai.mjs', ...args], {
		encoding: 'utf8',
		maxBuffer: LARGEST_OUTPUT
	});
	if (status !== 0) throw new Error(stderr);
	return stdout;
}

function pageText(path: string): string {
	const bytes = readFileSync(path);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}

test('pages that the browser prints to PDF are read back figure by figure', async ({ page }) => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-printed-'));
	gongkai('generate', '--out', folder, '--formats', 'html', '--townships', '6', '--years', '2017-2022');
	const printed = join(folder, 'printed');
	mkdirSync(printed);
	for (const name of readdirSync(join(folder, 'reports'))) {
		await page.setContent(pageText(join(folder, 'reports', name)).replace(/<script[\s\S]*?<\/script>/g, ''));
		await page.addStyleTag({ content: RULED });
		await page.pdf({ path: join(printed, name.replace(/html$/, 'pdf')), format: 'A4' });
	}
	const truths = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n');
	const readings = gongkai('read', printed).trim().split('\n');
	const byName = new Map(truths.map((line) => JSON.parse(line) as Truth).map((truth) => [truth.file.replace(/^.*\/|\.html$/g, ''), truth]));
	expect(readings.length).toBe(byName.size);
	for (const line of readings) {
		const { source, year, figures } = JSON.parse(line) as Report & { readonly source: string };
		const truth = byName.get(source.replace(/^.*\/|\.pdf$/g, ''));
		expect(year, source).toBe(truth?.year);
		expect(Object.fromEntries(figures.map(({ id, value, state }) => [id, { value, state }])), source).toEqual(truth?.figures);
		expect(
			figures.every(({ at }) => (at.page ?? 0) > 0 && at.box?.length === 4),
			source
		).toBe(true);
	}
});
