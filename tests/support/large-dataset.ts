import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SwappedDataset } from './changed-dataset';

/** A data set of so many invented townships in 2024 and 2025. */
export function largeDataset(townships: number): SwappedDataset {
	const folder = mkdtempSync(join(tmpdir(), 'large-'));
	try {
		const size = ['--townships', String(townships), '--years', '2024-2025'];
		execFileSync(process.execPath, ['bin/gongkai.mjs', 'generate', '--figures-only', ...size, '--out', folder], { stdio: 'ignore' });
		const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object;
		return { manifest, database: readFileSync(join(folder, 'gongkai.duckdb')) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
