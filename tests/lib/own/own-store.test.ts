import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openOwnDatabase } from '../../../src/lib/own/own-database';
import { NOTHING_DECIDED } from '../../../src/lib/own/own-file';
import { OwnStore, type NewFile } from '../../../src/lib/own/own-store';

let store: OwnStore;

beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	store = new OwnStore(await openOwnDatabase());
});

const file = (name: string, sha256 = name): NewFile => ({
	name,
	size: 1,
	sha256,
	bytes: new Uint8Array([1]),
	outcome: { state: 'queued' }
});

describe('OwnStore', () => {
	it('drops the answer to an earlier question', async () => {
		const { id } = await store.beginBatch(1);
		const asked = await store.addFile(id, file('a'));
		await store.decide(new Map([[asked.id, { decision: { ...NOTHING_DECIDED, year: 2020 } }]]));
		expect(await store.settle(asked, { state: 'not_report', reason: 'guide' }, null)).toBeNull();
		expect(await store.file(asked.id)).toMatchObject({ outcome: { state: 'queued' }, decision: { year: 2020 } });
	});

	it('changes all files of a decision or none', async () => {
		const { id } = await store.beginBatch(1);
		const kept = await store.addFile(id, file('a'));
		const change = { decision: { ...NOTHING_DECIDED, year: 2020 } };
		const changes = new Map([
			[kept.id, change],
			[99, change]
		]);
		await expect(store.decide(changes)).rejects.toMatchObject({ code: 'gone' });
		expect(await store.file(kept.id)).toMatchObject({ decision: { year: null }, stamp: 0 });
	});

	it('hands the bytes of a removed file to one of its twins, and names it to the others', async () => {
		const { id } = await store.beginBatch(3);
		for (const name of ['a', 'b', 'c']) await store.addFile(id, file(name, 'same'));
		await store.removeFiles([1]);
		expect(await store.files()).toMatchObject([
			{ name: 'b', outcome: { state: 'queued' } },
			{ name: 'c', outcome: { state: 'same', as: 'b' } }
		]);
		expect(await store.bytes(2)).toEqual(new Uint8Array([1]));
		await store.removeFiles([2, 3]);
		expect(await store.database.getAllKeys('bytes')).toEqual([]);
	});

	it('keeps the later of two data sets, and none of before everything was removed', async () => {
		const made = { data: new Uint8Array(), evidence: new Uint8Array(), reports: 0 };
		expect(await store.keepDataset({ ...made, revision: 5 })).toBe(true);
		expect(await store.keepDataset({ ...made, revision: 4 })).toBe(false);
		await store.removeAll();
		expect(await store.keepDataset({ ...made, revision: (await store.revision()) - 1 })).toBe(false);
		expect(await store.dataset()).toBeNull();
	});

	it('has the other files read again when a table of regions comes or goes', async () => {
		const { id } = await store.beginBatch(2);
		const [report, table] = [await store.addFile(id, file('a')), await store.addFile(id, file('b'))];
		const regions = { state: 'table', kind: 'regions', rows: 1, problems: [], columns: [] } as const;
		await store.settle(table, regions, null);
		expect(await store.file(report.id)).toMatchObject({ stamp: 1, outcome: { state: 'queued' } });
		await store.removeFiles([table.id]);
		expect(await store.file(report.id)).toMatchObject({ stamp: 2 });
	});
});
