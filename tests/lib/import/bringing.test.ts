import { describe, expect, it } from 'vitest';
import { droppedEntries, filesOf } from '../../../src/lib/import/dropped-files';
import { evidencePassages } from '../../../src/lib/import/evidence-passage';
import { fileName } from '../../../src/lib/import/file-name';
import { pastedFile } from '../../../src/lib/import/pasted-file';
import { readingPace } from '../../../src/lib/import/reading-pace';

type Entry = FileSystemEntry;

const file = (fullPath: string, isBroken = false): Entry => {
	const give = (settle: (file: File) => void, fail: (error: Error) => void): void => {
		if (isBroken) fail(new Error('moved'));
		else settle(new File(['x'], fileName(fullPath).base));
	};
	return { isFile: true, isDirectory: false, fullPath, name: fileName(fullPath).base, file: give } as unknown as Entry;
};

/** A folder that hands out its entries two at a time, as browsers hand them out a hundred at a time. */
function folder(fullPath: string, entries: readonly Entry[]): Entry {
	const createReader = () => {
		let at = 0;
		return { readEntries: (settle: (some: readonly Entry[]) => void) => settle(entries.slice(at, (at += 2))) };
	};
	return { isFile: false, isDirectory: true, fullPath, name: fileName(fullPath).base, createReader } as unknown as Entry;
}

describe('what was dropped', () => {
	it('is gone through to the last file, paths kept', async () => {
		const deep = folder('/甲/乙', [file('/甲/乙/1.txt'), file('/甲/乙/2.txt'), file('/甲/乙/3.txt')]);
		const { brought, unreadable } = await filesOf([folder('/甲', [file('/甲/0.txt'), deep]), file('/9.txt')]);
		expect(brought.map(({ name }) => name)).toEqual(['甲/0.txt', '甲/乙/1.txt', '甲/乙/2.txt', '甲/乙/3.txt', '9.txt']);
		expect(unreadable).toEqual([]);
	});

	it('is named where it cannot be opened, and the rest is taken', async () => {
		const { brought, unreadable } = await filesOf([folder('/甲', [file('/甲/1.txt', true), file('/甲/2.txt')])]);
		expect(brought.map(({ name }) => name)).toEqual(['甲/2.txt']);
		expect(unreadable).toEqual(['甲/1.txt']);
	});

	it('is no file where it is text', () => {
		const items = [{ webkitGetAsEntry: () => null, getAsFile: () => null }] as unknown as DataTransferItem[];
		expect(droppedEntries(items)).toEqual([]);
	});

	it('is taken where it comes from no folder', async () => {
		const bare = new File(['x'], '附件.docx');
		const items = [{ webkitGetAsEntry: () => null, getAsFile: () => bare }] as unknown as DataTransferItem[];
		expect((await filesOf(droppedEntries(items))).brought).toEqual([{ name: '附件.docx', file: bare }]);
	});
});

describe('pasted text', () => {
	it('is a text file whose name makes no folders', async () => {
		const pasted = pastedFile(' 甲/乙\\丙\u0000 ', '全文', '粘贴');
		expect(pasted.name).toBe('甲 乙 丙.txt');
		expect(await pasted.file.text()).toBe('全文');
		expect(pastedFile(' / ', 'x', '粘贴').name).toBe('粘贴.txt');
	});
});

describe('the pace', () => {
	const work = { kind: 'reading', done: 10, of: 30, since: 1000 } as const;

	it('is files a second, and what is left at that', () => {
		expect(readingPace(work, 3000)).toEqual({ perSecond: 5, secondsLeft: 4 });
	});

	it('is not told too early, or at the end', () => {
		expect(readingPace(work, 1500)).toBeNull();
		expect(readingPace({ ...work, done: 1 }, 9000)).toBeNull();
		expect(readingPace({ ...work, done: 30 }, 9000)).toBeNull();
	});
});

describe('passages that name a body', () => {
	const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
	const blocks = [paragraph('三道梁乡年度报告'), paragraph('正文'), paragraph('更多'), paragraph('三道梁乡人民政府')];

	it('are the first and the last', () => {
		expect(evidencePassages(blocks, ['三道梁乡']).map(({ words, where, after }) => [words, where, after])).toEqual([
			['三道梁乡', 'start', '年度报告'],
			['三道梁乡', 'end', '人民政府']
		]);
	});

	it('are quoted for the first of the names that is there', () => {
		expect(evidencePassages(blocks, ['', '无名乡', '三道梁乡人民政府']).map(({ words }) => words)).toEqual(['三道梁乡人民政府']);
	});

	it('are cut where a paragraph is long', () => {
		const [passage] = evidencePassages([paragraph(`${'前'.repeat(90)}甲镇${'后'.repeat(90)}`)], ['甲镇']);
		expect([passage?.before, passage?.after]).toEqual([`……${'前'.repeat(40)}`, `${'后'.repeat(40)}……`]);
	});

	it('are the lines at the beginning where nothing names it, and none without text', () => {
		expect(evidencePassages(blocks, ['无名乡']).map(({ words, after }) => [words, after])).toEqual([
			['', '三道梁乡年度报告'],
			['', '正文'],
			['', '更多']
		]);
		expect(evidencePassages([], ['甲镇'])).toEqual([]);
	});
});
