import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A report of the forge, with the truth about it. */
export interface ForgedReport {
	/** File name without folders. */
	readonly name: string;
	readonly bytes: Buffer;
	readonly id: string;
	readonly body: string;
	readonly year: number;
}

interface TruthLine {
	readonly file: string;
	readonly body_id: string;
	readonly body: string;
	readonly year: number;
}

/** Reports that the forge writes for a made-up city, and the table of its regions. */
export function forgedReports(
	townships: number,
	years: string,
	formats: readonly string[]
): { readonly reports: readonly ForgedReport[]; readonly regions: Buffer } {
	const out = mkdtempSync(join(tmpdir(), 'gongkai-forged-'));
	try {
		const options = ['--townships', String(townships), '--years', years, '--formats', formats.join(','), '--mistakes', '0'];
		execFileSync(process.execPath, ['bin/gongkai.mjs', 'generate', '--out', out, ...options], { stdio: 'ignore' });
		const truth = readFileSync(join(out, 'truth.jsonl'), 'utf8').trim().split('\n');
		const reports = truth.map((line) => {
			const { file, body_id: id, body, year } = JSON.parse(line) as TruthLine;
			return { name: file.replace('reports/', ''), bytes: readFileSync(join(out, file)), id, body, year };
		});
		return { reports, regions: readFileSync(join(out, 'regions.csv')) };
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}
