import { describe, expect, it } from 'vitest';
import { errorWords } from '../../../src/lib/import/error-words';
import { outcomeWords } from '../../../src/lib/import/outcome-words';
import { readNotes } from '../../../src/lib/import/read-notes';
import { readingList } from '../../../src/lib/import/reading-list';
import { tableCsv } from '../../../src/lib/charts/table-csv';
import { NOTHING_DECIDED } from '../../../src/lib/own/own-file';
import { fileOf, NAMESAKES, summaryOf } from './own-files';

const CODES = [
	'no_such_file',
	'unreadable_file',
	'empty_file',
	'wrong_encoding',
	'unsupported_format',
	'unknown_format',
	'damaged_file',
	'too_large',
	'password_protected',
	'took_too_long',
	'reader_failed'
] as const;

describe('what became of a file', () => {
	it('is told for every error with what to do', () => {
		const words = CODES.map(errorWords);
		expect(words.filter(({ what, remedy }) => what === '' || remedy === '')).toEqual([]);
		expect(new Set(words.map(({ what }) => what)).size).toBe(CODES.length);
	});

	it('names the twin, the body and year, and the namesakes', () => {
		expect(outcomeWords(fileOf(1, 'a', { state: 'same', as: '乙/b.txt' })).what).toContain('乙/b.txt');
		expect(outcomeWords(fileOf(1, 'a', { state: 'read', summary: summaryOf() })).what).toBe('城关镇人民政府 · 2024');
		expect(outcomeWords(fileOf(1, 'a', NAMESAKES)).what).toContain('“城关镇”，同名的有 2 个');
		expect(outcomeWords(fileOf(1, 'a', { state: 'not_report', reason: 'pictures_only' })).remedy).toContain('docx');
	});

	it('is told for a reason that this version does not know', () => {
		expect(outcomeWords(fileOf(1, 'a', { state: 'not_report', reason: 'of_tomorrow' })).what).not.toBe('');
	});
});

describe('notes on a report that was read', () => {
	it('name the tables that are not there by their headings, and what was concluded', () => {
		const summary = summaryOf({
			missingTables: [
				{ table: 'review_litigation', state: 'absent' },
				{ table: 'requests', state: 'image' }
			]
		});
		const notes = readNotes(summary, { ...NOTHING_DECIDED, region: '110101001', bySiblings: true });
		expect(notes[0]).toContain('甲省乙市丙县');
		expect(notes[1]).toBe('文中没有政府信息公开行政复议、行政诉讼情况');
		expect(notes[2]).toContain('收到和处理政府信息公开申请情况是图片');
	});

	it('are none where all is there', () => {
		expect(readNotes(summaryOf(), NOTHING_DECIDED)).toEqual([]);
	});
});

describe('the reading list', () => {
	it('has a line for each file, blank where nothing was read, and runs nothing in a spreadsheet', () => {
		const files = [
			fileOf(1, '=cmd|x!A1.txt', { state: 'read', summary: summaryOf({ published: null, cells: null }) }),
			fileOf(2, '甲/b.docx', { state: 'failed', code: 'damaged_file', message: '' })
		];
		const text = tableCsv(readingList(files));
		expect(text.startsWith('\ufeff')).toBe(true);
		const [, one = '', two = ''] = text.split('\r\n');
		expect(one.startsWith("'=cmd|x!A1.txt,1000,已读,城关镇人民政府,110101001,2024,,,,0,0,")).toBe(true);
		expect(two).toContain('甲/b.docx,1000,读不了,,,,,,,,,文件已损坏');
	});
});
