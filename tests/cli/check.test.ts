import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import type { Finding } from '../../src/core/model/finding';
import { serialiseVerdicts } from '../../src/core/verdict/verdict-file';
import { silentIo } from '../support/silent-io';

interface Line {
	readonly source: string | null;
	readonly kind?: string;
	readonly year: number;
	readonly body: { readonly name: string; readonly id: string };
	readonly findings?: readonly (Finding & { readonly verdict: string | null; readonly reason: string | null })[];
	readonly error?: { readonly code: string };
}

const NAME = '海城市耿庄镇人民政府';

/** A report whose review table has a total of its own. */
function report(year: number, { total = 2, published = `${year + 1}年1月15日` } = {}): string {
	const cells = (texts: readonly (string | number)[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
	const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
	const table = `<table><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
<tr>${results.map((text) => `<td rowspan="2">${text}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
${cells([...results, ...results])}${cells([1, 1, 0, 0, total, ...Array<number>(10).fill(0)])}</table>`;
	const lines = [
		`${year}年，耿庄镇主动公开政府信息12条。`,
		'四、政府信息公开行政复议、行政诉讼情况',
		table,
		'五、存在的主要问题及改进情况',
		'公开的内容还不够细，下一年将逐项细化。',
		'六、其他需要报告的事项',
		'无其他需要报告的事项。',
		NAME,
		published
	];
	const text = lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('\n');
	return `<meta charset="utf-8"><h1>${NAME}${year}年政府信息公开工作年度报告</h1><p>一、总体情况</p>${text}`;
}

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gongkai-check-test-'));
	await mkdir(join(folder, 'in'));
	await Promise.all([
		writeFile(join(folder, 'in', 'a-2022.html'), report(2022)),
		writeFile(join(folder, 'in', 'b-2023.html'), report(2023, { total: 3, published: '2024年3月1日' })),
		writeFile(join(folder, 'in', 'c.pdf'), 'no pdf'),
		writeFile(join(folder, 'in', 'd.txt'), '柳溪镇政府信息公开指南\n')
	]);
});
afterAll(() => rm(folder, { recursive: true }));

async function check(...args: readonly string[]) {
	const io = silentIo(folder);
	const code = await main(['check', ...args], io);
	return { code, out: io.out.join(''), err: io.err.join('') };
}

async function lines(...args: readonly string[]): Promise<readonly Line[]> {
	const { out } = await check(...args);
	return out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Line);
}

const told = (line: Line | undefined): readonly string[] =>
	(line?.findings ?? []).map(({ check: id, severity, status }) => `${id} ${severity} ${status}`);
const SUM = 't4.reconsideration.total';

describe('gongkai check', () => {
	it('prints each document of read with its findings, in the order of the input', async () => {
		const found = await lines('in');
		expect(found.map(({ source, kind, error }) => [source, kind ?? error?.code])).toEqual([
			['in/a-2022.html', 'annual-report'],
			['in/b-2023.html', 'annual-report'],
			['in/c.pdf', 'unknown_format'],
			['in/d.txt', 'not-a-report']
		]);
		expect(told(found[1])).toContain(`${SUM} error fail`);
		expect(told(found[0]).filter((words) => words.includes('error'))).toEqual([]);
		expect(found[1]?.findings?.find(({ check: id }) => id === SUM)).toMatchObject({ left: 2, right: 3, column: 'cases' });
	});

	it('exits with 1 for a file that cannot be read or a finding as severe as asked, with 2 for wrong usage', async () => {
		expect((await check('in')).code).toBe(1);
		expect((await check('in/a-2022.html', '--fail-on', 'error')).code).toBe(0);
		expect((await check('in/b-2023.html')).code).toBe(0);
		expect((await check('in/b-2023.html', '--fail-on', 'error')).code).toBe(1);
		expect((await check()).code).toBe(2);
		for (const wrong of [
			['--due', '02-30'],
			['--due', '1-31'],
			['--format', 'xml'],
			['--fail-on', 'all'],
			['--verdicts', 'none.json']
		]) {
			expect((await check('in', ...wrong)).code).toBe(2);
		}
	});

	it('tells what holds only when asked', async () => {
		const all = (await lines('in/a-2022.html', '--all')).flatMap(({ findings = [] }) => findings);
		expect(all.filter(({ check: id, status }) => id === SUM && status === 'pass')).toHaveLength(1);
		expect((await lines('in/a-2022.html')).flatMap(told).filter((words) => words.endsWith('pass'))).toEqual([]);
	});

	it('lets a verdict that dismisses a finding stand beside it, and does not fail on it', async () => {
		const [line] = await lines('in/b-2023.html');
		const finding = line?.findings?.find(({ check: id }) => id === SUM);
		const decision = { check: SUM, fingerprint: finding?.fingerprint ?? '', verdict: 'dismissed', reason: 'seen' } as const;
		const subject = { body: line?.body.id ?? '', name: NAME, year: 2023, decided: '2024-05-01T08:00:00Z' };
		await writeFile(join(folder, 'verdicts.json'), serialiseVerdicts([{ ...decision, ...subject }]));
		const again = await lines('in/b-2023.html', '--verdicts', 'verdicts.json');
		expect(again[0]?.findings?.find(({ check: one }) => one === SUM)).toMatchObject({ verdict: 'dismissed', reason: 'seen' });
		expect((await check('in/b-2023.html', '--verdicts', 'verdicts.json', '--fail-on', 'error')).code).toBe(0);
	});

	async function csvRows(...args: readonly string[]): Promise<readonly (readonly string[])[]> {
		const { out } = await check(...args, '--format', 'csv');
		expect(out.startsWith('\uFEFF')).toBe(true);
		return Papa.parse<string[]>(out.slice(1).trimEnd()).data;
	}

	it('writes a row for each finding as CSV and as a table', async () => {
		const [head, ...rows] = await csvRows('in/b-2023.html');
		const row = rows.find((cells) => cells[head?.indexOf('check') ?? 0] === SUM) ?? [];
		expect(row[0]).toBe('in/b-2023.html');
		expect(row.slice(head?.indexOf('left'), (head?.indexOf('right') ?? 0) + 1)).toEqual(['2', '3']);
		expect((await check('in/b-2023.html', '--format', 'table')).out).toContain('行政复议：四种结果之和，不等于总计');
	});

	it('leaves the year open where the document does not say it', async () => {
		const text = '耿庄镇政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息12条。微信公众号发布20条。\n';
		await writeFile(join(folder, 'undated.txt'), text);
		const [line] = await lines('undated.txt');
		expect(line).toMatchObject({ kind: 'annual-report', year: null });
		const [head, ...rows] = await csvRows('undated.txt');
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.map((row) => row[head?.indexOf('year') ?? 0])).toEqual(rows.map(() => ''));
	});

	it('says with a roster what is late by the day given, and what is missing', async () => {
		await mkdir(join(folder, 'listed'), { recursive: true });
		await writeFile(join(folder, 'listed', 'r.html'), report(2023, { published: '2024年2月10日' }));
		const body = (await lines('in/b-2023.html'))[0]?.body.id ?? '';
		const roster = `body_id,name,type,region,from_year,to_year\n${body},${NAME},government,${body},2023,2024\n`;
		await writeFile(join(folder, 'roster.csv'), roster);
		const [report2023, missing] = await lines('listed', '--roster', 'roster.csv');
		expect(told(report2023)).toContain('d.late warning fail');
		expect(missing).toMatchObject({ source: null, kind: 'missing-report', year: 2024 });
		expect(told(missing)).toEqual(['d.missing error fail']);
		const [inTime] = await lines('listed', '--roster', 'roster.csv', '--due', '02-20');
		expect(told(inTime).filter((words) => words.startsWith('d.'))).toEqual([]);
	});

	it('leaves nothing behind', async () => {
		const before = (await readdir(tmpdir())).filter((name) => name.startsWith('gongkai-check-')).length;
		await check('in');
		expect((await readdir(tmpdir())).filter((name) => name.startsWith('gongkai-check-')).length).toBeLessThanOrEqual(before);
	});
});
