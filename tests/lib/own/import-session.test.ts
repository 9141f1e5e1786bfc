import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { zipSync } from 'fflate';
import { TabChannel } from '../../../src/lib/own/tab-channel';
import { brought, halves, kept, leaveOut, openPage, type ImportPage } from '../../support/import-page';

const report = (body: string, year: number, words = ''): string =>
	[
		`${body}${year}年政府信息公开工作年度报告`,
		`根据《中华人民共和国政府信息公开条例》要求，现公布${body}${year}年政府信息公开工作年度报告。`,
		'一、总体情况',
		`${year}年，主动公开政府信息12条。${words}`,
		'二、主动公开政府信息情况',
		'三、收到和处理政府信息公开申请情况',
		'四、政府信息公开行政复议、行政诉讼情况',
		'五、存在的主要问题及改进情况',
		'六、其他需要报告的事项',
		'无。'
	].join('\n');

/** A name that two counties have, settled by the others of its folder; a table; a table of regions; what is no report; the same bytes twice. */
const FILES = {
	'东山/青石镇.txt': report('青石镇', 2023),
	'东山/北桥街道.txt': report('测试市东山县北桥街道', 2023),
	'东山/东山县.txt': report('东山县人民政府', 2023),
	'东山/另存.txt': report('东山县人民政府', 2023),
	'东山/通知.txt': '关于召开会议的通知\n请各单位准时参加。',
	'名单.csv': '单位名称,区县,起始年度,截止年度\n新桥镇,东山县,2023,2023\n',
	'区划.csv': '区划代码,名称,级别,上级代码\n980101099,新桥镇,乡镇,980101\n'
};
const MORE = {
	'西山/青石镇.txt': report('测试市西山县青石镇', 2022),
	'包.zip': zipSync({ 'a/新桥镇.txt': new TextEncoder().encode(report('东山县新桥镇', 2022)) })
};
const NAMES = [Object.keys(FILES), ['西山/青石镇.txt', '包.zip/a/新桥镇.txt']];

const WRITES = ['put', 'delete', 'clear'] as const;
const originals = new Map(WRITES.map((name) => [name, Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, name)]));
const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction');

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(mend);

function mend(): void {
	for (const [name, original] of originals) Object.defineProperty(IDBObjectStore.prototype, name, original ?? {});
	Object.defineProperty(IDBDatabase.prototype, 'transaction', transaction ?? {});
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Has a method ask first. */
function guarded(descriptor: PropertyDescriptor | undefined, ask: () => void): PropertyDescriptor {
	const original = descriptor?.value as Method;
	const value: Method = function (...args) {
		ask();
		return original.apply(this, args);
	};
	return { ...descriptor, value };
}

/** Storage is full at the n-th write. @returns whether it came to that */
function failWrite(n: number): () => boolean {
	let writes = 0;
	const ask = (): void => {
		writes += 1;
		if (writes === n) throw new DOMException('no room', 'QuotaExceededError');
	};
	for (const [name, original] of originals) Object.defineProperty(IDBObjectStore.prototype, name, guarded(original, ask));
	return () => writes >= n;
}

/** The page is gone before its n-th transaction. @returns whether it came to that */
function cutOff(n: number): () => boolean {
	let begun = 0;
	const ask = (): void => {
		begun += 1;
		if (begun >= n) throw new DOMException('the page is gone', 'InvalidStateError');
	};
	Object.defineProperty(IDBDatabase.prototype, 'transaction', guarded(transaction, ask));
	return () => begun >= n;
}

async function importAll({ session }: ImportPage): Promise<void> {
	await session.start();
	await session.add(brought(FILES));
	await session.add(brought(MORE));
}

async function undisturbed(): Promise<readonly unknown[]> {
	globalThis.indexedDB = new IDBFactory();
	const page = await openPage();
	await importAll(page);
	const all = await kept(page.store);
	globalThis.indexedDB = new IDBFactory();
	return all;
}

/** A fresh page on what is there: nothing is half; what is missing is brought again. */
async function finish(): Promise<readonly unknown[]> {
	const page = await openPage();
	await page.session.start();
	expect(await halves(page.store, NAMES)).toEqual([]);
	const names = new Set((await page.store.files()).map(({ name }) => name));
	if (!names.has('名单.csv')) await page.session.add(brought(FILES));
	if (!names.has('西山/青石镇.txt')) await page.session.add(brought(MORE));
	expect(await halves(page.store, NAMES)).toEqual([]);
	expect((await page.store.dataset())?.revision).toBe(await page.store.revision());
	return kept(page.store);
}

describe('an import that nothing disturbs', () => {
	it('reads every file as what it is', async () => {
		const page = await openPage();
		await importAll(page);
		const files = await page.store.files();
		const states = files.map(({ name, outcome }) => {
			const more =
				outcome.state === 'read' ? outcome.summary.body.id : outcome.state === 'table' ? `${outcome.kind} ${outcome.problems.length}` : '';
			return `${name} ${outcome.state} ${more}`.trim();
		});
		expect(states.sort()).toEqual(
			[
				'东山/东山县.txt read 980101',
				'东山/另存.txt same',
				'东山/北桥街道.txt read 980101002',
				'东山/青石镇.txt read 980101001',
				'东山/通知.txt not_report',
				'包.zip/a/新桥镇.txt read 980101099',
				'区划.csv table regions 0',
				'名单.csv table roster 0',
				'西山/青石镇.txt read 980102001'
			].sort()
		);
		expect(await halves(page.store, NAMES)).toEqual([]);
		await vi.waitFor(() => expect(page.state()).toMatchObject({ work: null, trouble: null, reports: 5 }));
	});
});

describe('storage that fails', () => {
	it('at each write in turn leaves nothing half, and the import can be finished', async () => {
		const whole = await undisturbed();
		let runs = 0;
		for (let n = 1; ; n += 1) {
			globalThis.indexedDB = new IDBFactory();
			const page = await openPage();
			const failed = failWrite(n);
			await importAll(page).catch(() => undefined);
			const happened = failed();
			mend();
			expect({ n, all: await finish() }).toEqual({ n, all: whole });
			if (!happened) break;
			runs += 1;
		}
		expect(runs).toBeGreaterThan(40);
	}, 240_000);

	it('is said, and reading goes on once there is room', async () => {
		const page = await openPage();
		await page.session.start();
		await page.session.add(brought(FILES));
		const whole = await kept(page.store);
		await leaveOut(page, [1], false);
		failWrite(1);
		await page.session.decide(new Map([[2, { decision: { year: 2020, region: null, bySiblings: false, keepName: false } }]]));
		await vi.waitFor(() => expect(page.state().trouble).toMatchObject({ code: 'full', during: 'change' }));
		mend();
		expect(await kept(page.store)).toEqual(whole);
		await page.session.resume();
		await vi.waitFor(() => expect(page.state().trouble).toBeNull());
	});
});

describe('a page that is closed', () => {
	it('at any moment leaves nothing half, and the next finishes', async () => {
		const whole = await undisturbed();
		let runs = 0;
		for (let n = 1; ; n += 1) {
			globalThis.indexedDB = new IDBFactory();
			const page = await openPage();
			const gone = cutOff(n);
			await importAll(page).catch(() => undefined);
			const happened = gone();
			mend();
			expect({ n, all: await finish() }).toEqual({ n, all: whole });
			if (!happened) break;
			runs += 1;
		}
		expect(runs).toBeGreaterThan(40);
	}, 240_000);

	it('while it copied: the batch is undone and that is said; its twin in another batch keeps the bytes', async () => {
		const first = await openPage();
		const batch = await first.store.beginBatch(2);
		const file = { size: 6, sha256: 'ab', bytes: new TextEncoder().encode('会议'), outcome: { state: 'queued' } as const };
		await first.store.addFile(batch.id, { ...file, name: 'a.txt' });
		const other = await first.store.beginBatch(1);
		await first.store.addFile(other.id, { ...file, name: 'b.txt' });
		await first.store.finishCopying(other.id);
		const page = await openPage();
		await page.session.start();
		await vi.waitFor(() => expect(page.state()).toMatchObject({ undone: 2 }));
		expect(await halves(page.store, [['b.txt']])).toEqual([]);
		expect(await page.store.files()).toMatchObject([{ name: 'b.txt', outcome: { state: 'not_report' } }]);
	});

	it('does not undo what this very page has begun to copy', async () => {
		const page = await openPage();
		await Promise.all([page.session.start(), page.session.add(brought(FILES))]);
		await vi.waitFor(() => expect(page.state()).toMatchObject({ undone: null, work: null }));
		expect(await kept(page.store)).toHaveLength(Object.keys(FILES).length);
	});
});

describe('a worker that hangs or breaks on one file', () => {
	it.each(['hangs', 'breaks'] as const)('%s while reading: that file failed, the others are read', async (mood) => {
		const page = await openPage({ seconds: 1, mood: (request) => (request.kind === 'read' && request.id === 2 ? mood : 'works') });
		await page.session.start();
		await page.session.add(
			brought({ 'a.txt': report('东山县人民政府', 2020), 'b.txt': report('东山县人民政府', 2021), 'c.txt': report('东山县人民政府', 2022) })
		);
		const states = (await page.store.files()).map(({ id, outcome }) => [
			id,
			outcome.state,
			outcome.state === 'failed' ? outcome.code : null
		]);
		expect(states).toEqual([
			[1, 'read', null],
			[2, 'failed', mood === 'hangs' ? 'took_too_long' : 'reader_failed'],
			[3, 'read', null]
		]);
	});

	it('ends after it noted what it read, without a word: what was read stays', async () => {
		const page = await openPage({ seconds: 1, mood: ({ kind }) => (kind === 'read' ? 'is silent' : 'works') });
		await page.session.start();
		await page.session.add(brought({ 'a.txt': report('东山县人民政府', 2020) }));
		expect(await page.store.files()).toMatchObject([{ outcome: { state: 'read' } }]);
		await vi.waitFor(() => expect(page.state().files).toMatchObject([{ outcome: { state: 'read' } }]));
		expect(await page.store.facts(1)).not.toBeNull();
	});

	it.each(['hangs', 'breaks'] as const)('%s while copying: that file failed, the others are there', async (mood) => {
		const page = await openPage({ seconds: 1, mood: (request) => (request.kind === 'take' && request.name === 'b.zip' ? mood : 'works') });
		await page.session.start();
		await page.session.add(brought({ 'a.txt': report('东山县人民政府', 2020), 'b.zip': 'x', 'c.txt': report('东山县人民政府', 2022) }));
		const states = (await page.store.files()).map(({ name, outcome }) => `${name} ${outcome.state}`).sort();
		expect(states).toEqual(['a.txt read', 'b.zip failed', 'c.txt read']);
	});
});

describe('two tabs', () => {
	it('both import, and nothing is lost, doubled or half', async () => {
		const whole = await undisturbed();
		const channels: TabChannel[] = [];
		const open = async (): Promise<ImportPage> => {
			const tabs = new TabChannel((): boolean => page.session.isWorking);
			channels.push(tabs);
			const page: ImportPage = await openPage({ tabs });
			return page;
		};
		const [left, right] = [await open(), await open()];
		await Promise.all([left.session.start(), right.session.start()]);
		await Promise.all([left.session.add(brought(FILES)), right.session.add(brought(MORE))]);
		await Promise.all([left.session.resume(), right.session.resume()]);
		expect(await halves(left.store, NAMES)).toEqual([]);
		expect(await kept(right.store)).toEqual(whole);
		await vi.waitFor(() => {
			expect(left.state().files).toHaveLength(whole.length);
			expect(right.state().files).toHaveLength(whole.length);
		});
		for (const channel of channels) channel.close();
	});

	it('that opens while another copies leaves it alone, and takes up what it left when it is gone', async () => {
		const copier = await openPage();
		const batch = await copier.store.beginBatch(5);
		let others = true;
		const tabs = { tell: () => undefined, listen: () => () => undefined, othersWork: () => Promise.resolve(others) };
		const page = await openPage({ tabs });
		const started = page.session.start();
		await vi.waitFor(() => expect(page.state().elsewhere).toBe(true));
		expect(await page.store.batches()).toMatchObject([{ id: batch.id, state: 'copying' }]);
		others = false;
		await started;
		await vi.waitFor(() => expect(page.state()).toMatchObject({ elsewhere: false, undone: 5 }));
		expect(await page.store.batches()).toEqual([]);
	});
});

describe('a tab that opens at the very moment at which another begins', () => {
	it('leaves alone what is begun while it asks who works', async () => {
		const copier = await openPage();
		const othersWork = async (): Promise<boolean> => {
			await copier.store.beginBatch(5);
			return false;
		};
		const page = await openPage({ tabs: { tell: () => undefined, listen: () => () => undefined, othersWork } });
		await page.session.start();
		expect(await page.store.batches()).toMatchObject([{ state: 'copying' }]);
		expect(page.state().undone).toBeNull();
	});

	it('is told so from before a batch is in the store until everything is read', async () => {
		const page = await openPage();
		await page.session.start();
		expect(page.session.isWorking).toBe(false);
		const seen: boolean[] = [];
		const begin = page.store.beginBatch.bind(page.store);
		vi.spyOn(page.store, 'beginBatch').mockImplementation((expected) => {
			seen.push(page.session.isWorking);
			return begin(expected);
		});
		await page.session.add(brought(FILES));
		expect(seen).toEqual([true]);
		expect(page.session.isWorking).toBe(false);
	});
});

describe("stopping, and changing one's mind", () => {
	it('stops reading and resumes', async () => {
		const whole = await undisturbed();
		const page = await openPage({ workers: 1, onState: ({ work }) => work?.kind === 'reading' && work.done < 3 && page.session.stop() });
		await page.session.start();
		await page.session.add(brought(FILES));
		await page.session.resume();
		await page.session.add(brought(MORE));
		await page.session.resume();
		expect(await kept(page.store)).toEqual(whole);
	});

	it('undoes a batch that is stopped while it is copied', async () => {
		const page: ImportPage = await openPage({
			workers: 1,
			mood: ({ kind }) => {
				if (kind === 'take') page.session.stop();
				return 'works';
			}
		});
		await page.session.start();
		await page.session.add(brought(FILES));
		expect(await kept(page.store)).toEqual([]);
		expect(await page.store.batches()).toEqual([]);
		expect(page.state().trouble).toBeNull();
	});

	it('reads again what is decided, and gives the place of a removed file to the one with the same bytes', async () => {
		const page = await openPage();
		await page.session.start();
		await page.session.add(brought({ 'a.txt': report('东山县人民政府', 2020), 'b.txt': report('东山县人民政府', 2020) }));
		await page.session.decide(new Map([[1, { decision: { year: 2019, region: '980102', bySiblings: false, keepName: false } }]]));
		expect(await page.store.file(1)).toMatchObject({ outcome: { state: 'read', summary: { year: 2019, body: { id: '980102' } } } });
		await page.session.remove([1]);
		expect(await page.store.files()).toMatchObject([{ name: 'b.txt', outcome: { state: 'read', summary: { year: 2020 } } }]);
	});

	it('removes everything, a data set that is being made among it', async () => {
		const page = await openPage();
		await page.session.start();
		await page.session.add(brought(FILES));
		const late = await page.store.revision();
		await page.session.removeAll();
		expect(await page.store.keepDataset({ revision: late, data: new Uint8Array(1), evidence: new Uint8Array(), reports: 1 })).toBe(false);
		expect(await page.store.dataset()).toBeNull();
		expect(await kept(page.store)).toEqual([]);
	});

	it('reads documents again when a table of regions is left out', async () => {
		const page = await openPage();
		await importAll(page);
		const regions = (await page.store.files()).find(({ name }) => name === '区划.csv');
		await leaveOut(page, [regions?.id ?? 0], true);
		const town = (await page.store.files()).find(({ name }) => name.startsWith('包.zip'));
		expect(town?.outcome).toMatchObject({ state: 'read', summary: { body: { match: 'none', region: null } } });
	});
});
