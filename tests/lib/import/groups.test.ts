import { describe, expect, it } from 'vitest';
import { countGroups, fileGroup } from '../../../src/lib/import/file-group';
import { sameSituation } from '../../../src/lib/import/same-situation';
import { twinReports } from '../../../src/lib/import/twin-reports';
import { fileOf, NAMESAKES, summaryOf } from './own-files';

const read = (id: number, name: string, published: string | null, skipped = false) =>
	fileOf(id, name, { state: 'read', summary: summaryOf({ published }) }, { skipped });

describe('the group of a file', () => {
	it('is what became of it, but for pictures and bytes that are there already', () => {
		expect(fileGroup(fileOf(1, 'a', { state: 'queued' }))).toBe('waiting');
		expect(fileGroup(fileOf(1, 'a', { state: 'failed', code: 'damaged_file', message: '' }))).toBe('failed');
		expect(fileGroup(fileOf(1, 'a', { state: 'not_report', reason: 'guide' }))).toBe('not_report');
		expect(fileGroup(fileOf(1, 'a', { state: 'not_report', reason: 'pictures_only' }))).toBe('failed');
		expect(fileGroup(fileOf(1, 'a', { state: 'same', as: 'b' }))).toBe('skipped');
		expect(fileGroup(fileOf(1, 'a', NAMESAKES))).toBe('choice');
		expect(fileGroup(fileOf(1, 'a', NAMESAKES, { skipped: true }))).toBe('skipped');
	});

	it('of a table is a choice where its columns are to be told', () => {
		const table = { state: 'table', rows: 3, problems: [], columns: ['单位'] } as const;
		expect(fileGroup(fileOf(1, 'a', { ...table, kind: 'unknown' }))).toBe('choice');
		expect(fileGroup(fileOf(1, 'a', { ...table, kind: 'figures' }))).toBe('read');
	});

	it('is counted once for every file', () => {
		const files = [read(1, 'a', null), read(2, 'b', null, true), fileOf(3, 'c', { state: 'queued' }), fileOf(4, 'd', NAMESAKES)];
		expect(countGroups(files)).toEqual({ choice: 1, failed: 0, not_report: 0, read: 1, skipped: 1, waiting: 1 });
	});
});

describe('files in the same situation', () => {
	it('lie in the same folder and ask the very same', () => {
		const file = fileOf(1, '望澜县/a.txt', NAMESAKES);
		const other = { ...NAMESAKES, questions: [{ kind: 'year' }] } as const;
		const files = [
			file,
			fileOf(2, '望澜县/b.txt', NAMESAKES),
			fileOf(3, '望澜县/2023/c.txt', NAMESAKES),
			fileOf(4, '望澜县/d.txt', other),
			fileOf(5, '望澜县/e.txt', NAMESAKES, { skipped: true }),
			read(6, '望澜县/f.txt', null)
		];
		expect(sameSituation(file, files).map(({ id }) => id)).toEqual([2]);
		expect(sameSituation(read(6, '望澜县/f.txt', null), files)).toEqual([]);
	});
});

describe('reports of the same body and year', () => {
	it('stand together, the one published last first; one without a date before none', () => {
		const [group, ...others] = twinReports([read(1, 'a', '2025-01-01'), read(2, 'b', '2025-03-01'), read(3, 'c', null)]);
		expect(others).toEqual([]);
		expect(group?.reports.map(({ file, counts }) => [file.id, counts])).toEqual([
			[2, true],
			[1, false],
			[3, false]
		]);
	});

	it('of the same day count in the order in which they were brought, the last first', () => {
		const [group] = twinReports([read(1, 'a', '2025-01-01'), read(2, 'b', '2025-01-01')]);
		expect(group?.reports.find(({ counts }) => counts)?.file.id).toBe(2);
	});

	it('do not count when they are left out', () => {
		const [group] = twinReports([read(1, 'a', '2025-01-01'), read(2, 'b', '2025-03-01', true)]);
		expect(group?.reports.map(({ file, counts }) => [file.id, counts])).toEqual([
			[1, true],
			[2, false]
		]);
		const [none] = twinReports([read(1, 'a', null, true), read(2, 'b', null, true)]);
		expect(none?.reports.some(({ counts }) => counts)).toBe(false);
	});

	it('are none where years or bodies differ', () => {
		const other = fileOf(2, 'b', { state: 'read', summary: summaryOf({ year: 2023 }) });
		expect(twinReports([read(1, 'a', null), other, fileOf(3, 'c', NAMESAKES)])).toEqual([]);
	});
});
