import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planBatches } from '../../scripts/accuracy/plan-batches.mjs';
import { FORM_IDS } from '../../src/core/model/report';
import { DEVIATIONS } from '../../src/forge/deviate/deviations';
import { createRandom } from '../../src/forge/random';
import { FORMATS } from '../../src/forge/write/formats';
import { NARRATIVE_METRICS } from '../../src/core/form/narrative-metrics';
import type { Accuracy, AccuracyCounts, AccuracyRow, NarrativeAccuracy } from '../../src/lib/data-page/accuracy';

const accuracyIn = (folder: string): Accuracy => JSON.parse(readFileSync(`${folder}/accuracy.json`, 'utf8')) as Accuracy;
const forgedRows = ({ plain, deviations, combined }: Accuracy): readonly AccuracyCounts[] => [...plain, ...deviations, ...combined];
const kinds = (rows: readonly AccuracyRow[]): readonly string[] => rows.map(({ format, form }) => `${format} ${String(form)}`);
const KINDS = FORMATS.flatMap((format) => FORM_IDS.map((form) => `${format} ${form}`));

/** Rows whose numbers contradict each other. */
const inconsistent = (rows: readonly AccuracyCounts[]): readonly AccuracyCounts[] =>
	rows.filter(({ documents, refused, cells, right, unread, told, wrong }) => {
		const numbers = [documents, refused, cells, right, unread, told, wrong];
		return numbers.some((n) => !Number.isInteger(n) || n < 0) || cells !== right + unread + told + wrong || refused > documents;
	});

const documentsOf = (rows: readonly AccuracyCounts[]): number => rows.reduce((sum, { documents }) => sum + documents, 0);

/** Metrics whose numbers contradict each other: every stated figure is right, wrong or missed, and fair ones may be right besides. */
const inconsistentMetrics = ({ rows }: NarrativeAccuracy): readonly string[] =>
	rows.flatMap(({ metric, stated, right, wrong, missed, invented }) => {
		const isSound = [stated, right, wrong, missed, invented].every((n) => Number.isInteger(n) && n >= 0);
		const isWhole = wrong + missed <= stated && stated <= right + wrong + missed && right + wrong + missed + invented > 0;
		return isSound && isWhole ? [] : [metric];
	});

const HELD_OUT = readFileSync('tests/fixtures/narrative/held-out.jsonl', 'utf8').trim().split('\n');

describe('the accuracy as it was measured', () => {
	const measured = accuracyIn('docs');

	it('has every format, every form and every deviation under its name', () => {
		expect(kinds(measured.plain)).toEqual(KINDS);
		expect(kinds(measured.combined)).toEqual(KINDS);
		expect(measured.deviations.map(({ no, zh, en }) => ({ no, zh, en }))).toEqual(DEVIATIONS.map(({ no, zh, en }) => ({ no, zh, en })));
		expect(measured.real.length).toBeGreaterThan(0);
	});

	it('rests on 20,000 forged documents, some in every row', () => {
		const rows = forgedRows(measured);
		expect(measured.documents).toBe(20_000);
		expect(documentsOf(rows)).toBe(measured.documents);
		expect(rows.filter(({ documents }) => documents < 100)).toEqual([]);
		expect(inconsistent([...rows, ...measured.real])).toEqual([]);
	});

	it('has no figure that is wrong and of which nothing is said', () => {
		expect([...forgedRows(measured), ...measured.real].filter(({ wrong }) => wrong > 0)).toEqual([]);
	});

	it('has figures of running text, in reports kept apart and in real ones', () => {
		const order = NARRATIVE_METRICS.map(({ id }) => id);
		for (const part of [measured.narrative, measured.realNarrative]) {
			const metrics = part.rows.map(({ metric }) => metric);
			expect(metrics).toEqual(order.filter((id) => metrics.includes(id)));
			expect(inconsistentMetrics(part)).toEqual([]);
			expect(part.rows.length).toBeGreaterThan(5);
		}
		expect(measured.narrative.reports).toBe(HELD_OUT.length);
		expect(measured.realNarrative.reports).toBeGreaterThan(0);
	});

	it('is what docs/accuracy.md says of running text', () => {
		const page = readFileSync('docs/accuracy.md', 'utf8');
		for (const { reports, rows } of [measured.narrative, measured.realNarrative]) {
			const keys = ['stated', 'right', 'wrong', 'missed', 'invented'] as const;
			const sums = keys.map((key) => rows.reduce((sum, row) => sum + row[key], 0).toLocaleString('en'));
			const lines = page.split('\n').map((line) => line.replaceAll(' ', ''));
			expect(lines.some((line) => line.startsWith(`||all|${sums.join('|')}|`))).toBe(true);
			for (const row of rows) {
				const numbers = keys.map((key) => row[key].toLocaleString('en'));
				expect(lines.some((line) => line.startsWith(`|\`${row.metric}\`|`) && line.includes(`|${numbers.join('|')}|`))).toBe(true);
			}
			expect(page).toMatch(new RegExp(`^${reports.toLocaleString('en')} (?:short )?reports`, 'm'));
		}
	});

	it('is what docs/accuracy.md says', () => {
		const page = readFileSync('docs/accuracy.md', 'utf8');
		for (const { en, documents, cells } of measured.deviations) {
			const line = page.split('\n').find((each) => each.includes(`| ${en} `)) ?? '';
			expect(line.split('|').map((cell) => cell.trim())).toEqual(
				expect.arrayContaining([documents, cells].map((count) => count.toLocaleString('en')))
			);
		}
	});
});

const run = (...args: readonly string[]) => spawnSync(process.execPath, ['scripts/accuracy.mjs', ...args], { encoding: 'utf8' });

describe('measuring', () => {
	const ground = { formats: FORMATS, deviations: DEVIATIONS, createRandom };

	it('plans the same documents for the same seed, each deviation where it can occur', () => {
		const batches = planBatches('x', 4000, ground);
		expect(planBatches('x', 4000, ground)).toEqual(batches);
		expect(planBatches('y', 4000, ground)).not.toEqual(batches);
		expect(batches.reduce((sum, { documents }) => sum + documents, 0)).toBe(4000);
		expect(new Set(batches.map(({ seed }) => seed)).size).toBe(batches.length);
		for (const { no, formats = FORMATS } of DEVIATIONS) {
			const alone = batches.filter(({ kind, deviations }) => kind === 'deviation' && deviations[0] === no);
			expect([...new Set(alone.map(({ format, form }) => `${format} ${form}`))].sort()).toEqual(
				KINDS.filter((kind) => formats.some((format) => kind.startsWith(`${format} `))).sort()
			);
			const among = batches.filter(({ deviations }) => deviations.includes(no)).map(({ format }) => format);
			expect(among.filter((format) => !formats.includes(format))).toEqual([]);
		}
		const combined = batches.filter(({ kind }) => kind === 'combined').map(({ deviations }) => new Set(deviations).size);
		expect([Math.min(...combined), Math.max(...combined)]).toEqual([2, 5]);
	});

	it('counts every cell of a small run once', { timeout: 180_000 }, () => {
		const out = 'build/accuracy/small';
		const { status, stderr } = run('--documents', '60', '--out', out);
		expect(stderr).not.toContain('wrong');
		expect(status).toBe(0);
		const small = accuracyIn(out);
		expect([small.documents, documentsOf(forgedRows(small))]).toEqual([60, 60]);
		expect(inconsistent(forgedRows(small))).toEqual([]);
		expect(kinds(small.plain)).toEqual(KINDS);
		expect(small.deviations.map(({ documents }) => documents)).toEqual(DEVIATIONS.map(() => 1));
		expect(small.plain.filter(({ cells, right }) => cells !== right)).toEqual([]);
		expect([small.narrative.reports, small.realNarrative.reports]).toEqual([HELD_OUT.length, 0]);
	});

	it('names a real document whose label says otherwise, and leaves out what is made up', { timeout: 60_000 }, () => {
		const folder = 'build/accuracy/labelled';
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		copyFileSync('data/reports/haiqing-2023.txt', `${folder}/a.txt`);
		const figures = { 'requests.new_requests.total': 999, 'requests.carried_in.total': 0, 'statistics.requests_received.value': null };
		const label = { file: 'a.txt', kind: 'annual-report', form: 'form-2021', figures };
		const madeUp = { ...label, file: 'b.txt', notes: 'MADE-UP document' };
		writeFileSync(`${folder}/labels.jsonl`, [label, madeUp].map((line) => `${JSON.stringify(line)}\n`).join(''));
		const { status, stderr } = run(folder, '--out', folder);
		expect(status).toBe(1);
		expect(stderr).toContain('wrong: a.txt: requests.new_requests.total');
		const counts = { documents: 1, refused: 0, cells: 3, right: 2, unread: 0, told: 0, wrong: 1 };
		expect(accuracyIn(folder)).toMatchObject({ documents: 0, plain: [], real: [{ format: 'txt', form: 'form-2021', ...counts }] });
	});

	it('measures several folders together, and keeps the running text of before where no label tells of it', { timeout: 60_000 }, () => {
		const root = 'build/accuracy/folders';
		rmSync(root, { recursive: true, force: true });
		const folder = (name: string, label: object): string => {
			mkdirSync(`${root}/${name}`, { recursive: true });
			copyFileSync('data/reports/haiqing-2023.txt', `${root}/${name}/a.txt`);
			writeFileSync(`${root}/${name}/labels.jsonl`, JSON.stringify({ file: 'a.txt', kind: 'annual-report', form: 'form-2021', ...label }));
			return `${root}/${name}`;
		};
		const cells = folder('cells', { figures: { 'requests.carried_in.total': 0 } });
		const text = folder('text', { narrative: { proactive_disclosure_total: 1, followers: 7, press_conferences: null } });
		expect(run(cells, text, '--out', root).status).toBe(0);
		const both = accuracyIn(root);
		expect(both.real).toMatchObject([{ documents: 1, cells: 1, right: 1 }]);
		expect(both.realNarrative).toEqual({
			reports: 1,
			rows: [
				{ metric: 'proactive_disclosure_total', stated: 1, right: 0, wrong: 1, missed: 0, invented: 0 },
				{ metric: 'followers', stated: 1, right: 0, wrong: 0, missed: 1, invented: 0 }
			]
		});
		expect(run(cells, '--out', root).status).toBe(0);
		expect(accuracyIn(root)).toEqual(both);
	});
});
