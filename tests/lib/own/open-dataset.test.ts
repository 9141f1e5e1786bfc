import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/dataset/schema';
import { datasetParts, sortFiles } from '../../../src/lib/own/dataset-parts';
import { openDataset } from '../../../src/lib/own/open-dataset';
import { openOwnDatabase } from '../../../src/lib/own/own-database';
import { OwnStore } from '../../../src/lib/own/own-store';
import { datasetFiles, withFields } from '../../support/dataset-folder';

type Bytes = Buffer<ArrayBuffer>;

/** Files with the head of a database: what is in them is the engine's matter. */
const contentOf = (letter: string): Bytes => Buffer.concat([Buffer.from('01234567DUCK'), Buffer.alloc(5000, letter)]);
const said = (path: string, bytes: Bytes) => ({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });

const DATA = contentOf('d');
const EVIDENCE = contentOf('e');
const MANIFEST = {
	dataset: 'x',
	title: { zh: '某市', en: 'A city' },
	schema_version: SCHEMA_VERSION,
	version: 'a'.repeat(64),
	files: [said('gongkai.duckdb', DATA), said('evidence.duckdb', EVIDENCE), { path: '../../elsewhere', bytes: 1, sha256: '0'.repeat(64) }]
};

let directory: string;
beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), 'gongkai-open-'));
	await writeFile(join(directory, 'manifest.json'), JSON.stringify(MANIFEST));
	await writeFile(join(directory, 'gongkai.duckdb'), DATA);
	await writeFile(join(directory, 'evidence.duckdb'), EVIDENCE);
});
afterAll(() => rm(directory, { recursive: true }));
beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());
const flip = (bytes: Bytes): Bytes => {
	const changed = Buffer.from(bytes);
	changed.writeUInt8(changed.readUInt8(4000) ^ 1, 4000);
	return changed;
};
const nothing = (): void => undefined;

async function zipOf(files: readonly { readonly name: string; readonly file: Blob }[], password?: string): Promise<Blob> {
	const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
	const secret = password === undefined ? {} : { password };
	for (const { name, file } of files) await zip.add(name, new Uint8ArrayReader(new Uint8Array(await file.arrayBuffer())), secret);
	return zip.close();
}

describe('openDataset', () => {
	it('takes the files of a folder, with what else lies in it', async () => {
		const told: (readonly [number, number])[] = [];
		const more = { name: 'data/csv/reports.csv', file: new Blob(['a']) };
		const opened = await openDataset([more, ...(await datasetFiles(directory))], (read, total) => told.push([read, total]));
		expect(opened.manifest).toMatchObject({ title: { zh: '某市', en: 'A city' }, version: 'a'.repeat(64) });
		expect(await bytesOf(opened.data)).toEqual(DATA);
		expect(await bytesOf(opened.evidence)).toEqual(EVIDENCE);
		expect(told.at(-1)).toEqual([DATA.length + EVIDENCE.length, DATA.length + EVIDENCE.length]);
	});

	it('takes an archive of them', async () => {
		const zip = await zipOf(await datasetFiles(directory));
		const opened = await openDataset([{ name: 'city.zip', file: zip }], nothing);
		expect(await bytesOf(opened.data)).toEqual(DATA);
		expect(await bytesOf(opened.evidence)).toEqual(EVIDENCE);
	});

	const page = (): Bytes => Buffer.from(`<!doctype html>${' '.repeat(DATA.length)}`).subarray(0, DATA.length);
	it.each<[string, Parameters<typeof datasetFiles>[1], object]>([
		['no manifest', { 'manifest.json': () => null }, { code: 'no_manifest' }],
		['a manifest that is no JSON', { 'manifest.json': () => Buffer.from('<html>') }, { code: 'other_manifest' }],
		['another manifest', { 'manifest.json': () => Buffer.from('{"manifest_version": 3}') }, { code: 'other_manifest' }],
		['a manifest of no files', { 'manifest.json': withFields({ files: [] }) }, { code: 'other_manifest' }],
		['a title that is no text', { 'manifest.json': withFields({ title: { zh: ['x'], en: 'x' } }) }, { code: 'other_manifest' }],
		[
			'a newer structure, whatever else it says',
			{ 'manifest.json': withFields({ schema_version: SCHEMA_VERSION + 1, files: 'elsewhere' }) },
			{ code: 'other_schema', made: SCHEMA_VERSION + 1, read: SCHEMA_VERSION }
		],
		['no evidence', { 'evidence.duckdb': () => null }, { code: 'file_missing', file: 'evidence.duckdb' }],
		[
			'a file cut short',
			{ 'gongkai.duckdb': (bytes) => bytes.subarray(0, 100) },
			{ code: 'other_size', file: 'gongkai.duckdb', said: DATA.length, found: 100 }
		],
		['a changed byte', { 'evidence.duckdb': flip }, { code: 'other_content', file: 'evidence.duckdb' }],
		['a page in place of a database', { 'gongkai.duckdb': page }, { code: 'no_database', file: 'gongkai.duckdb' }]
	])('refuses %s', async (_, change, fault) => {
		const files = await datasetFiles(directory, change);
		await expect(openDataset(files, nothing)).rejects.toMatchObject({ fault });
		const zip = { name: 'city.zip', file: await zipOf(files) };
		await expect(openDataset([zip], nothing)).rejects.toMatchObject({ fault });
	});

	it('refuses several data sets, a damaged archive and one with a password', async () => {
		const two = [...(await datasetFiles(directory)), ...(await datasetFiles(directory, {}, 'more/'))];
		await expect(openDataset(two, nothing)).rejects.toMatchObject({ fault: { code: 'several' } });
		const zip = await zipOf(await datasetFiles(directory));
		const damaged = { name: 'a.zip', file: zip.slice(0, Math.floor(zip.size / 2)) };
		await expect(openDataset([damaged], nothing)).rejects.toMatchObject({ fault: { code: 'bad_archive', file: 'a.zip' } });
		const locked = { name: 'b.zip', file: await zipOf(await datasetFiles(directory), 'secret') };
		await expect(openDataset([locked], nothing)).rejects.toMatchObject({ fault: { code: 'locked_archive', file: 'b.zip' } });
	});

	it('names a file that cannot be read any more', async () => {
		const files = await datasetFiles(directory);
		const gone = new Blob([DATA]);
		Object.defineProperty(gone, 'slice', { value: () => ({ text: () => Promise.reject(new DOMException('', 'NotReadableError')) }) });
		const moved = files.map((file) => (file.name.endsWith('gongkai.duckdb') ? { ...file, file: gone } : file));
		await expect(openDataset(moved, nothing)).rejects.toMatchObject({ fault: { code: 'unreadable', file: 'gongkai.duckdb' } });
	});
});

describe('the files of data sets among others', () => {
	const named = (...names: string[]) => names.map((name) => ({ name }));

	it('are those that gongkai build writes into a folder with a database', () => {
		const ours = named('x/manifest.json', 'x/gongkai.duckdb', 'x/datapackage.json', 'x/csv/reports.csv', 'x/parquet/reports.parquet');
		const others = named('x/甲镇2023.docx', 'x/csv/deep/甲镇.docx', 'x/roster.csv', 'y/manifest.json', 'y/csv/reports.csv');
		expect(sortFiles([...ours, ...others])).toEqual({ ofDatasets: ours, others });
	});

	it('are told where they lie without a folder', () => {
		const ours = named('evidence.duckdb', 'manifest.json');
		expect(sortFiles([...ours, { name: '甲镇.txt' }])).toEqual({ ofDatasets: ours, others: [{ name: '甲镇.txt' }] });
	});

	it('are found by the manifest beside them', () => {
		const parts = datasetParts(named('a/b/manifest.json', 'a/b/gongkai.duckdb', 'a/evidence.duckdb'));
		expect([...parts.keys()]).toEqual(['manifest.json', 'gongkai.duckdb']);
	});
});

describe('the data set kept in this browser', () => {
	it('takes the place of the one before, is closed, and goes with everything else', async () => {
		const store = new OwnStore(await openOwnDatabase());
		expect(await store.opened()).toBeNull();
		const opened = await openDataset(await datasetFiles(directory), nothing);
		await store.keepOpened(opened);
		const later = { ...opened, opened: '2030-01-01T00:00:00.000Z' };
		await store.keepOpened(later);
		const kept = await store.opened();
		expect(kept).toMatchObject({ manifest: opened.manifest, opened: later.opened });
		expect(await bytesOf(kept?.evidence ?? new Blob())).toEqual(EVIDENCE);
		await store.keepOpened(null);
		expect(await store.opened()).toBeNull();
		await store.keepOpened(opened);
		await store.removeAll();
		expect(await store.opened()).toBeNull();
	});

	it('has a place in a store that an earlier version made, and nothing of that is lost', async () => {
		await new Promise<void>((settle, fail) => {
			const opening = indexedDB.open('gongkai-own', 1);
			opening.onupgradeneeded = () => {
				for (const name of ['dataset', 'bytes', 'facts', 'counters']) opening.result.createObjectStore(name);
				opening.result.createObjectStore('batches', { keyPath: 'id' });
				const files = opening.result.createObjectStore('files', { keyPath: 'id' });
				for (const name of ['batch', 'sha256']) files.createIndex(name, name);
				opening.transaction?.objectStore('counters').put(7, 'revision');
			};
			opening.onerror = () => fail(new Error('not opened'));
			opening.onsuccess = () => {
				opening.result.close();
				settle();
			};
		});
		const store = new OwnStore(await openOwnDatabase());
		expect(await store.revision()).toBe(7);
		await store.keepOpened(await openDataset(await datasetFiles(directory), nothing));
		expect(await store.opened()).toMatchObject({ manifest: { title: { en: 'A city' } } });
	});

	it('lets a newer version of the program have the store', async () => {
		const older = await openOwnDatabase();
		await new Promise<void>((settle, fail) => {
			const opening = indexedDB.open('gongkai-own', 99);
			opening.onblocked = () => fail(new Error('blocked'));
			opening.onsuccess = () => settle();
		});
		await expect(new OwnStore(older).opened()).rejects.toMatchObject({ code: 'failed' });
	});
});
