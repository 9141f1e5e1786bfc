import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { archiveName, writeOwnArchive } from '../../../src/lib/own/own-archive';
import { readManifest } from '../../../src/lib/own/own-manifest';
import { brought, halves, kept, leaveOut, openPage, type ImportPage } from '../../support/import-page';

const REPORT = [
	'东山县人民政府2023年政府信息公开工作年度报告',
	'一、总体情况',
	'主动公开政府信息12条。',
	'二、主动公开政府信息情况',
	'三、收到和处理政府信息公开申请情况'
].join('\n');
const FILES = {
	'东山/甲.txt': REPORT,
	'东山/乙.txt': REPORT,
	'表.csv': '单位全称,哪一年,件\n东山县青石镇,2023,5\n',
	'通知.txt': '关于召开会议的通知',
	'空.txt': ''
};
const MAPPING = { 单位全称: 'body', 哪一年: 'year', 件: 'figure:requests.new_requests.total' };
const VERDICTS = '{"format":"gongkai-verdicts","version":1,"verdicts":[]}';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

/** A page with files, decisions, corrections and a mapping. */
async function filled(): Promise<ImportPage> {
	const page = await openPage({ workers: 1 });
	await page.session.add(brought(FILES));
	const id = async (name: string): Promise<number> => (await page.store.files()).find((file) => file.name === name)?.id ?? 0;
	const correction = { id: 'requests.new_requests.total', value: 3, state: 'number', at: '2026-01-02T03:04:05.678Z' } as const;
	await page.session.decide(
		new Map([
			[
				await id('东山/甲.txt'),
				{ decision: { year: 2022, region: '980102', bySiblings: false, keepName: false }, corrections: [correction] }
			],
			[await id('表.csv'), { mapping: MAPPING }]
		])
	);
	await leaveOut(page, [await id('通知.txt')], true);
	return page;
}

async function bytesOf(page: ImportPage): Promise<Uint8Array> {
	return new Uint8Array(await (await writeOwnArchive(page.store, VERDICTS, () => undefined)).arrayBuffer());
}

const anotherBrowser = (): Promise<ImportPage> => {
	globalThis.indexedDB = new IDBFactory();
	return openPage({ workers: 1 });
};

/** An archive with its list changed. */
function altered(archive: Uint8Array, change: (text: string) => string): Uint8Array {
	const files = unzipSync(archive);
	return zipSync({ ...files, 'own.json': strToU8(change(strFromU8(files['own.json'] ?? new Uint8Array()))) });
}

describe('an archive of everything', () => {
	it('gives another browser the same files with all that was decided about them, and the verdicts', async () => {
		const page = await filled();
		const whole = await kept(page.store);
		const archive = await bytesOf(page);
		const other = await anotherBrowser();
		await other.session.add(brought({ 'gongkai-own-20260102.zip': archive }));
		// What is left out is not read before it is taken in again.
		expect((await kept(other.store)).filter(({ skipped }) => !skipped)).toEqual(whole.filter(({ skipped }) => !skipped));
		const left = (await other.store.files()).filter(({ skipped }) => skipped).map(({ id }) => id);
		await leaveOut(other, left, false);
		await leaveOut(other, left, true);
		expect(await kept(other.store)).toEqual(whole);
		expect(other.verdicts.map((text) => JSON.parse(text) as unknown)).toEqual([JSON.parse(VERDICTS)]);
		expect(whole.find(({ name }) => name === '表.csv')?.outcome).toMatchObject({ kind: 'figures', rows: 1 });
		expect(Object.keys(unzipSync(archive)).filter((path) => path.startsWith('files/'))).toHaveLength(4);
	});

	it('adds nothing where all of it is there, and lets what was decided elsewhere count for what is undecided here', async () => {
		const page = await filled();
		const archive = await bytesOf(page);
		const other = await anotherBrowser();
		await other.session.add(brought({ '我的.txt': REPORT }));
		await other.session.add(brought({ 'a.zip': archive }));
		const [mine] = await other.store.files();
		expect(mine).toMatchObject({
			name: '我的.txt',
			decision: { year: 2022 },
			outcome: { state: 'read', summary: { year: 2022, body: { id: '980102' } } }
		});
		expect((await other.store.files()).filter(({ outcome }) => outcome.state === 'same').map(({ name }) => name)).toEqual([
			'东山/甲.txt',
			'东山/乙.txt'
		]);
		expect(await halves(other.store, [['我的.txt'], Object.keys(FILES)])).toEqual([]);
	});

	it('has the day in its name', () => {
		expect(archiveName(new Date(2026, 0, 2))).toBe('gongkai-own-20260102.zip');
	});
});

describe('an archive that somebody else made', () => {
	it.each([
		['another version', (text: string) => text.replace('"version":1', '"version":2'), 'unsupported_format'],
		['a name that leads nowhere', (text: string) => text.replace('东山/甲.txt', '../..'), 'damaged_file'],
		['a path outside', (text: string) => text.replace(/files\/\d+/, 'files/../own.json'), 'damaged_file'],
		['a decision that is none', (text: string) => text.replace('"year":2022', '"year":"2022"'), 'damaged_file'],
		['a correction that is none', (text: string) => text.replace('"value":3', '"value":null'), 'damaged_file'],
		['a mapping that is none', (text: string) => text.replace('"body"', '{"a":1}'), 'damaged_file'],
		['no list', (text: string) => text.replace('"files":[', '"files":{},"x":['), 'damaged_file']
	])('with %s is refused whole, and said', async (_, change, code) => {
		const archive = await bytesOf(await filled());
		const other = await anotherBrowser();
		await other.session.add(brought({ 'a.zip': altered(archive, change) }));
		expect(await other.store.files()).toMatchObject([{ name: 'a.zip', outcome: { state: 'failed', code } }]);
		expect(other.verdicts).toEqual([]);
	});

	it('with other bytes than its list says gives a damaged file, the others being taken', async () => {
		const archive = await bytesOf(await filled());
		const other = await anotherBrowser();
		const files = unzipSync(archive);
		const [first = ''] = Object.keys(files).filter((path) => path.startsWith('files/'));
		await other.session.add(brought({ 'a.zip': zipSync({ ...files, [first]: strToU8('另一份') }) }));
		const states = (await other.store.files()).map(({ outcome }) => (outcome.state === 'failed' ? outcome.code : outcome.state));
		expect(states.filter((state) => state === 'damaged_file')).toHaveLength(2);
		expect(states).toContain('table');
	});

	it('is an archive like any other where its list is something else', () => {
		expect(readManifest('{"format":"other"}', 'a.zip')).toBeNull();
		expect(readManifest('no json', 'a.zip')).toBeNull();
	});
});
