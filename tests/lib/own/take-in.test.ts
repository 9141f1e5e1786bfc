import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { openOwnDatabase } from '../../../src/lib/own/own-database';
import { OwnStore } from '../../../src/lib/own/own-store';
import { takeIn } from '../../../src/lib/own/take-in';

let store: OwnStore;
let batch: number;

beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	store = new OwnStore(await openOwnDatabase());
	batch = (await store.beginBatch(1)).id;
});

async function taken(name: string, bytes: Uint8Array | string): Promise<readonly string[]> {
	const files = await takeIn(store, batch, name, new Blob([bytes as BlobPart]), () => undefined);
	return files.map(({ name: path, outcome }) => `${path} ${outcome.state === 'failed' ? outcome.code : outcome.state}`);
}

describe('takeIn', () => {
	it('keeps the bytes of a file as they came', async () => {
		expect(await taken('a.txt', '年报')).toEqual(['a.txt queued']);
		expect(await store.bytes(1)).toEqual(strToU8('年报'));
	});

	it('takes the members of archives, those of archives in them too, and leaves out what systems leave about', async () => {
		const inner = zipSync({ 'c.txt': strToU8('c') });
		const outer = zipSync({
			'x/a.txt': strToU8('a'),
			'../b.txt': strToU8('b'),
			'__MACOSX/x': strToU8('m'),
			'.DS_Store': strToU8('d'),
			'i.zip': inner
		});
		expect(await taken('o.zip', outer)).toEqual(['o.zip/x/a.txt queued', 'o.zip/b.txt queued', 'o.zip/i.zip/c.txt queued']);
		expect(await taken('x/Thumbs.db', 'x')).toEqual([]);
	});

	it('takes what is damaged or too deep as a file that failed', async () => {
		const deep = zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.txt': strToU8('d') }) }) }) });
		expect(await taken('deep.zip', deep)).toEqual(['deep.zip/a.zip/b.zip unsupported_format']);
		expect(await taken('cut.zip', zipSync({ 'a.txt': strToU8('abc') }).subarray(0, 40))).toEqual(['cut.zip damaged_file']);
	});

	it('keeps the same bytes once', async () => {
		await taken('a.txt', 'x');
		expect(await taken('b.txt', 'x')).toEqual(['b.txt same']);
		expect(await store.bytes(2)).toBeNull();
	});

	it('refuses a file over the limit before it is read', async () => {
		const large = { size: 64_000_001, slice: () => expect.unreachable(), arrayBuffer: () => expect.unreachable() } as unknown as Blob;
		const [file] = await takeIn(store, batch, 'a.pdf', large, () => undefined);
		expect(file?.outcome).toMatchObject({ state: 'failed', code: 'too_large' });
	});

	it('is stopped by a batch that was undone', async () => {
		await store.undoBatch(batch);
		await expect(taken('a.txt', 'x')).rejects.toMatchObject({ code: 'gone' });
	});
});
