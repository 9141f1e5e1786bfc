import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DuckDBInstance } from '@duckdb/node-api';

/** What takes the place of a data set's files when a browser asks for them. */
export interface SwappedDataset {
	readonly manifest: object;
	readonly database: Buffer;
}

async function run(path: string, statements: readonly string[]): Promise<void> {
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	for (const statement of [...statements, 'CHECKPOINT']) await connection.run(statement);
	connection.closeSync();
	instance.closeSync();
}

/** The data set of a folder after some statements; the folder stays as it is. */
export async function changedDataset(directory: string, statements: readonly string[]): Promise<SwappedDataset> {
	const folder = mkdtempSync(join(tmpdir(), 'changed-'));
	try {
		const copy = join(folder, 'gongkai.duckdb');
		copyFileSync(join(directory, 'gongkai.duckdb'), copy);
		await run(copy, statements);
		const database = readFileSync(copy);
		const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as {
			readonly files: readonly { readonly path: string; readonly bytes: number }[];
		};
		const files = manifest.files.map((file) => (file.path === 'gongkai.duckdb' ? { ...file, bytes: database.length } : file));
		return { manifest: { ...manifest, files, version: 'c'.repeat(64) }, database };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Gives a page the changed files in place of the demo city's. */
export async function swapDemo(page: Page, { manifest, database }: SwappedDataset): Promise<void> {
	await page.route('**/dataset/demo/manifest.json', (route) => route.fulfill({ json: manifest }));
	await page.route('**/dataset/demo/gongkai.duckdb*', (route) => route.fulfill({ status: 200, body: database }));
}
