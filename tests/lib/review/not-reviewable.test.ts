import { expect, it } from 'vitest';
import type { FileOutcome } from '../../../src/lib/own/own-file';
import { notReviewable } from '../../../src/lib/review/not-reviewable';

it.each<[FileOutcome, string]>([
	[{ state: 'not_report', reason: 'guide' }, '不是政府信息公开年度报告（是公开指南），未载入。'],
	[{ state: 'failed', code: 'password_protected', message: 'x' }, '文件有密码，未载入。'],
	[{ state: 'failed', code: 'reader_failed', message: '原因' }, '读取程序在这个文件上出错（原因），未载入。'],
	[{ state: 'same', as: 'b.docx' }, '它与 b.docx 逐字节相同，没有另存一份。请核对那一份。'],
	[
		{ state: 'choice', questions: [{ kind: 'year' }], summary: null },
		'看不出年份或单位，定下来之后才能核对。请在上面填年份，或回到导入清单选单位。'
	]
])('says why there is nothing to review: %j', (outcome, words) => {
	expect(notReviewable(outcome)).toBe(words);
});

it('says nothing of a file that is still to be read', () => {
	expect(notReviewable({ state: 'queued' })).toBeNull();
});
