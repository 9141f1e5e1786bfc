import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex } from '../../src/core/region/region-index';
import { DocumentError } from '../../src/documents/document-error';
import { readDocument } from '../../src/documents/read-document';
import { inventCity } from '../../src/forge/place/invent-city';
import { createRandom } from '../../src/forge/random';
import type { Truth } from '../../src/forge/truth';
import { mismatches } from '../forge/mismatches';

const FOLDER = 'tests/fixtures/doc';
const TRUTH = readFileSync(`${FOLDER}/truth.jsonl`, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Truth); // prettier-ignore
const REGISTER = buildRegionIndex(inventCity(8, 'doc-fixtures').regions);
const nameOf = ({ file }: Truth): string => file.slice(file.lastIndexOf('/') + 1);
const [FIRST] = TRUTH;
const bytesOf = (name: string): Buffer => readFileSync(`${FOLDER}/${name}`);
const WHOLE = bytesOf(FIRST === undefined ? '' : nameOf(FIRST));
/** Where the main stream begins. */
const MAIN_AT = WHOLE.indexOf(Buffer.from([0xec, 0xa5]));

async function code(bytes: Uint8Array, name = 'a.doc'): Promise<string | null> {
	return readDocument(bytes, name).then(
		() => null,
		(error: unknown) => (error instanceof DocumentError ? error.code : String(error))
	);
}

describe('doc', () => {
	it.each(TRUTH.map((truth) => [nameOf(truth), truth] as const))('gives every figure of %s', async (name, truth) => {
		const document = await readDocument(bytesOf(name), name);
		expect(document.mediaType).toBe('application/msword');
		expect(mismatches(truth, document, readReport(document, REGISTER))).toEqual([]);
	});

	it('keeps merged cells as spans', async () => {
		const { blocks } = await readDocument(WHOLE, 'saved as.txt');
		const requests = blocks.find((block) => block.kind === 'table' && block.rows.length > 20);
		const head = requests?.kind === 'table' ? (requests.rows[0] ?? []) : [];
		expect(head.map(({ rowSpan }) => rowSpan)).toEqual([3, 1]);
		expect(head.reduce((sum, { colSpan }) => sum + colSpan, 0)).toBe(10);
	});

	it('locked by a password says so', async () => {
		const locked = Buffer.from(WHOLE);
		locked.writeUInt16LE(locked.readUInt16LE(MAIN_AT + 0xa) | 0x0100, MAIN_AT + 0xa);
		expect(await code(locked)).toBe('password_protected');
	});

	it('of Word 95 is not supported', async () => {
		const old = Buffer.from(WHOLE);
		old.writeUInt16LE(104, MAIN_AT + 2);
		expect(await code(old)).toBe('unsupported_format');
	});

	it('that is cut off is damaged', async () => {
		for (const share of [0.05, 0.3, 0.6, 0.9])
			expect(await code(WHOLE.subarray(0, WHOLE.length * share)), String(share)).toMatch(/damaged|unsupported/);
	});

	it('with any bytes altered is read or named, in bounded time', { timeout: 60_000 }, async () => {
		const random = createRandom('doc');
		for (let round = 0; round < 150; round++) {
			const altered = Buffer.from(WHOLE);
			for (let i = 0; i < 40; i++) altered[8 + random.int(0, altered.length - 9)] = random.int(0, 255);
			expect((await code(altered)) ?? '').toMatch(/^(|damaged_file|unsupported_format|password_protected|empty_file|unknown_format)$/);
		}
	});
});
