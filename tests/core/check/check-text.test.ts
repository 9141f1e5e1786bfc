import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/check/rules';
import type { Finding } from '../../../src/core/model/finding';
import { isCellLocator } from '../../../src/core/model/locator';
import { readReport } from '../../../src/core/read/read-report';
import { buildRegionIndex } from '../../../src/core/region/region-index';
import { textDocument } from '../read/print-form';

interface Case {
	readonly id: string;
	readonly text: string;
	readonly expect: readonly { readonly check: string; readonly quote?: string }[];
}

const CASES = readFileSync('tests/fixtures/checks/wording.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Case);
const DATES = ['p.year', 'p.published_before_end', 'p.fee_stmt'];
const WORDING: ReadonlySet<string> = new Set([
	...DATES,
	...RULES.filter(({ family }) => family === 'leftover' || family === 'section').map(({ id }) => id)
]);
const REGISTER = buildRegionIndex([]);

function findings(text: string): readonly Finding[] {
	const reading = readReport(textDocument(text.split('\n')), REGISTER);
	return reading.kind === 'annual-report' ? reading.findings.filter(({ check }) => WORDING.has(check)) : [];
}

describe('checkText', () => {
	it.each(CASES)('$id', ({ text, expect: expected }) => {
		const found = findings(text);
		expect([...new Set(found.map(({ check }) => check))].sort()).toEqual([...new Set(expected.map(({ check }) => check))].sort());
		for (const { check, quote } of expected) {
			const quotes = found.filter((finding) => finding.check === check).flatMap((finding) => finding.quotes);
			expect(quotes.map((q) => q.text).join('\n')).toContain(quote ?? '');
		}
	});

	it('quotes what stands in the text at the place given', () => {
		for (const { text } of CASES) {
			for (const { text: quoted, at } of findings(text).flatMap(({ quotes }) => quotes)) {
				if (isCellLocator(at)) continue;
				const block = textDocument(text.split('\n')).blocks[at.block];
				expect(block?.kind === 'paragraph' ? block.text.slice(at.start, at.end) : null).toBe(quoted);
			}
		}
	});

	it('has texts with and without a fault for every rule on the wording', () => {
		const expected = new Set(CASES.flatMap((c) => c.expect.map(({ check }) => check)));
		expect([...WORDING].filter((id) => !expected.has(id))).toEqual(['s.table_image']);
		expect(CASES.filter((c) => c.expect.length === 0).length).toBeGreaterThan(50);
	});
});
