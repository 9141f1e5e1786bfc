import { readFileSync } from 'node:fs';
import { readDocument } from '../documents/read-document';
import { readReport } from '../core/read/read-report';
import { buildRegionIndex } from '../core/region/region-index';
import type { Io } from './io';

export async function run(args: readonly string[], io: Io): Promise<number> {
	for (const a of args) { if (a.startsWith('-')||a==='jsonl') continue;
	try {
	const r = readReport(readDocument(readFileSync(a), a.split('/').at(-1)!), buildRegionIndex([]));
	await io.stdout(`${JSON.stringify({source:a,...r})}\n`); } catch(e) { await io.stdout(JSON.stringify({source:a,error:String(e)})+'\n') } }
	return 0;
}
