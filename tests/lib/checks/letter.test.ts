import { afterEach, describe, expect, it } from 'vitest';
import { makeFinding } from '../../../src/core/model/make-finding';
import type { Verdict } from '../../../src/core/verdict/verdict';
import { verdictMap } from '../../../src/core/verdict/verdict-map';
import { buildLetter, type Letter } from '../../../src/lib/checks/letter';
import { letterDocx } from '../../../src/lib/checks/letter-docx';
import { itemLines, itemTitle } from '../../../src/lib/checks/letter-item';
import type { OpenFinding } from '../../../src/lib/checks/open-finding';
import { baseLocale, overwriteGetLocale, type Locale } from '../../../src/lib/paraglide/runtime';
import { readDocument } from '../../../src/documents/read-document';
import { bodyReport } from '../../support/body-report';
import { openFinding } from './sample-findings';

afterEach(() => overwriteGetLocale(() => baseLocale));

const total = (row: string): string => `requests.${row}.total`;
const VALUES = { [total('new_requests')]: 8, [total('carried_in')]: 1, [total('results_total')]: 7, [total('carried_out')]: 0 };

const BALANCE = openFinding(
	makeFinding({ check: 't3.balance', severity: 'error', column: 'total', cells: Object.keys(VALUES), left: 9, right: 7 })
);
const TEXT = openFinding(
	makeFinding({
		check: 'narrative_contradicts_table',
		severity: 'warning',
		cells: [total('new_requests')],
		left: 12,
		right: 8,
		params: { metric: 'requests_received', rule: 'p.narr.received' },
		quotes: [{ text: '收到申请12件', at: { block: 3, start: 0, end: 7, page: 2 } }]
	})
);
const LATE = openFinding(
	makeFinding({ check: 'd.late', severity: 'warning', params: { due: '2023-01-31', published: '2023-02-12', days: 12 } }, []),
	{
		year: 2022
	}
);
const NOTED = openFinding(makeFinding({ check: 'unit_missing', severity: 'info' }));
const READING = openFinding(makeFinding({ check: 'read.row_cells', severity: 'error' }));
const OPEN = openFinding({ ...makeFinding({ check: 't3.applicants', severity: 'error' }), status: 'not_assessable' });
const ALL = [NOTED, READING, OPEN, LATE, TEXT, BALANCE];

const verdict = ({ fingerprint, year, check_id: check }: OpenFinding, kind: Verdict['verdict']): Verdict => ({
	body: '990101001',
	name: '',
	year,
	check,
	fingerprint,
	verdict: kind,
	reason: 'x',
	decided: '2024-05-01T08:00:00Z'
});

function letterOf(findings: readonly OpenFinding[], decided: readonly Verdict[] = [], onlyConfirmed = false): Letter | null {
	const reports = { current: bodyReport(VALUES), previous: null };
	return buildLetter({ name: '松台镇人民政府', findings, verdicts: verdictMap(decided), onlyConfirmed, reportsOf: () => reports });
}

const checksIn = (letter: Letter | null): readonly (readonly string[])[] =>
	(letter?.parts ?? []).map(({ items }) => items.map(({ year, name }) => `${year} ${name}`));

describe('a correction letter', () => {
	it('asks for errors and warnings, the latest year first, and leaves out what is noted, open or the reader’s own', () => {
		expect(checksIn(letterOf(ALL))).toEqual([
			['2023 新收与上年结转之和，不等于办理总计与结转下年度之和', '2023 正文与表格不符', '2022 公布迟于期限']
		]);
	});

	it('begins with what was confirmed and leaves out what was dismissed', () => {
		const decided = [verdict(TEXT, 'confirmed'), verdict(BALANCE, 'dismissed'), verdict(READING, 'confirmed')];
		expect(checksIn(letterOf(ALL, decided))).toEqual([['2023 一行的格数与表格不符', '2023 正文与表格不符'], ['2022 公布迟于期限']]);
		expect(checksIn(letterOf(ALL, decided, true))).toEqual([['2023 一行的格数与表格不符', '2023 正文与表格不符']]);
	});

	it('is none where nothing is left', () => {
		expect(letterOf([NOTED, OPEN])).toBeNull();
		expect(letterOf([BALANCE], [verdict(BALANCE, 'dismissed')])).toBeNull();
		expect(letterOf([BALANCE], [], true)).toBeNull();
	});

	it('gives the arithmetic, the figures, the words and where they stand, and the basis', () => {
		const [balance, text] = letterOf([TEXT, BALANCE])?.parts[0]?.items ?? [];
		expect(balance?.sentence).toMatch(/8 \+ .*1 = 9；.*7 \+ .*0 = 7；左边 9，右边 7，相差 2。$/);
		expect(balance?.figures.map(({ value }) => value)).toEqual(['8 件', '1 件', '7 件', '0 件']);
		expect(balance?.basis).toContain('第一项加第二项之和');
		expect(text?.quotes).toEqual([{ text: '收到申请12件', place: '第 2 页' }]);
		expect(text?.sentence).toContain('8 + 1 = 9');
	});

	it('says when a late report was due and when it came', () => {
		expect(letterOf([LATE])?.parts[0]?.items[0]?.sentence).toContain('2023年2月12日 公布，迟 12 天');
	});

	it('names nobody as its sender and no date', () => {
		const letter = letterOf([BALANCE]);
		expect(letter?.addressee).toBe('松台镇人民政府：');
		expect(letter?.signature.every((line) => line.includes('____'))).toBe(true);
	});
});

describe('the letter as a Word document', () => {
	it.each<Locale>(['zh-CN', 'en'])('has every word of the letter, in its order (%s)', async (locale) => {
		overwriteGetLocale(() => locale);
		const letter = letterOf(ALL, [verdict(BALANCE, 'confirmed')]);
		expect(letter).not.toBeNull();
		if (letter === null) return;
		const bytes = new Uint8Array(await (await letterDocx(letter)).arrayBuffer());
		const { blocks } = await readDocument(bytes, 'letter.docx');
		const read = blocks.map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''));
		const { title, addressee, intro, parts, closing, signature } = letter;
		const items = parts.flatMap(({ heading, items: of }) => [heading, ...of.flatMap((item) => [itemTitle(item), ...itemLines(item)])]);
		expect(read).toEqual([title, addressee, ...intro, ...items, ...closing, ...signature].map((line) => line.trim()));
	});
});
