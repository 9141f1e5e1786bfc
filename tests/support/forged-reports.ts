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
	/** What each cell of its form holds, by figure id. */
	readonly figures: Figures;
}

type Figures = Readonly<Record<string, { readonly value: number | null; readonly state: string }>>;

interface TruthLine {
	readonly file: string;
	readonly body_id: string;
	readonly body: string;
	readonly year: number;
	readonly figures: Figures;
}

export interface Forged {
	readonly reports: readonly ForgedReport[];
	/** Table of the made-up city's regions, and of the reports it expects. */
	readonly regions: Buffer;
	readonly roster: Buffer;
	/** What `gongkai check` finds in the folder, as CSV. */
	readonly findings: string;
}

/** Reports that the forge writes for a made-up city, and the tables beside them. @param mistakes percent of the reports that have some */
export function forgedReports(townships: number, years: string, formats: readonly string[], mistakes = 0): Forged {
	const out = mkdtempSync(join(tmpdir(), 'gongkai-forged-'));
	try {
		const options = ['--townships', String(townships), '--years', years, '--formats', formats.join(','), '--mistakes', String(mistakes)];
		execFileSync(process.execPath, ['bin/gongkai.mjs', 'generate', '--out', out, ...options], { stdio: 'ignore' });
		const check = [process.execPath, ['bin/gongkai.mjs', 'check', out, '--format', 'csv'], { encoding: 'utf8', stdio: 'pipe' }] as const;
		const findings = mistakes === 0 ? '' : execFileSync(...check);
		const truth = readFileSync(join(out, 'truth.jsonl'), 'utf8').trim().split('\n');
		const reports = truth.map((line) => {
			const { file, body_id: id, body, year, figures } = JSON.parse(line) as TruthLine;
			return { name: file.replace('reports/', ''), bytes: readFileSync(join(out, file)), id, body, year, figures };
		});
		return { reports, regions: readFileSync(join(out, 'regions.csv')), roster: readFileSync(join(out, 'roster.csv')), findings };
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}
