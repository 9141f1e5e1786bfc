import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/core/model/finding';
import type { Body, ReportFacts } from '../../src/dataset/report-facts';
import { createRandom } from '../../src/forge/random';
import { ownSentence } from '../support/similarity/own-prose';
import { DESCRIPTION, QINGSHI, sampleFacts } from '../support/sample-facts';
import { askFolder, withDataset, type Rows } from '../support/written-dataset';

const BEIQIAO: Body = { ...QINGSHI, id: '980101002', name: '北桥街道办事处', shortName: '北桥街道', type: 'street', region: '980101002' };
const LIULIN: Body = { ...QINGSHI, id: '970101001', name: '柳林街道办事处', shortName: '柳林街道', type: 'street', region: '970101001' };

const sentences = (seed: string, count: number): readonly string[] => {
	const random = createRandom(seed);
	return Array.from({ length: count }, () => ownSentence(random));
};

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

function report(body: Body, year: number, texts: readonly string[], published = '2024-01-20'): ReportFacts {
	const title = paragraph(`${body.shortName}${year}年政府信息公开工作年度报告`);
	const table = { kind: 'table', rows: [[{ text: '收到申请，共计。', rowSpan: 1, colSpan: 1 }]] } as const;
	return sampleFacts({
		body,
		year,
		source: `${body.id}-${year}.txt`,
		published: { date: published, from: 'page' },
		document: { name: 'a.txt', title: null, mediaType: 'text/plain', sha256: 'aa', blocks: [title, table, ...texts.map(paragraph)] }
	});
}

const withNames = (texts: readonly string[], { shortName }: Body, count: number): readonly string[] => [
	`${shortName}公开信息${count}条，${texts[0] ?? ''}`,
	...texts.slice(1)
];

const SHARED = sentences('shared', 20);
const REPORTS: readonly ReportFacts[] = [
	report(QINGSHI, 2022, sentences('past', 20)),
	report(QINGSHI, 2023, withNames(SHARED, QINGSHI, 51)),
	report(BEIQIAO, 2023, withNames(SHARED, BEIQIAO, 318)),
	report(LIULIN, 2023, sentences('own', 20)),
	report(LIULIN, 2021, sentences('own', 22)),
	// An earlier version of its own report is not compared: the later counts.
	report(LIULIN, 2023, SHARED, '2024-01-02')
];

async function ask(reports: readonly ReportFacts[], questions: readonly string[]): Promise<readonly Rows[]> {
	return withDataset({ description: DESCRIPTION, population: [], roster: null, reports }, async (dir) => {
		const answers: Rows[] = [];
		for (const sql of questions) answers.push(await askFolder(dir, sql));
		return answers;
	});
}

describe('near-identical reports of a data set', { timeout: 30_000 }, () => {
	it('are pairs with their passages, and findings on both or on the later', async () => {
		const [pairs, passages, findings, blocks] = await ask(REPORTS, [
			'SELECT report_id, other_id, kind, share, characters FROM similar_pairs ORDER BY kind',
			"SELECT * FROM evidence.shared_passages WHERE other_id LIKE '%2023%' ORDER BY ordinal",
			"SELECT report_id, check_id, severity, status, params, quotes FROM findings WHERE check_id LIKE 'c.%' ORDER BY report_id",
			'SELECT report_id, block, body FROM evidence.blocks'
		]);
		expect(pairs).toMatchObject([
			{ report_id: '970101001@2023.v1', other_id: '970101001@2021.v1', kind: 'own_past', share: 1 },
			{ report_id: '980101001@2023.v1', other_id: '980101002@2023.v1', kind: 'same_year', share: 1 }
		]);
		expect(passages).toHaveLength(20);
		const textAt = (id: string, { block, start, end }: { block: number; start: number; end: number }): string =>
			String(blocks?.find((row) => row['report_id'] === id && row['block'] === block)?.['body']).slice(start, end);
		for (const row of passages ?? []) {
			const one = textAt('980101001@2023.v1', {
				block: Number(row['block']),
				start: Number(row['start_char']),
				end: Number(row['end_char'])
			});
			const place = { block: Number(row['other_block']), start: Number(row['other_start_char']), end: Number(row['other_end_char']) };
			expect(one.replace(/青石镇|51/g, '')).toBe(textAt('980101002@2023.v1', place).replace(/北桥街道|318/g, ''));
		}
		expect(findings?.map((row) => [row['report_id'], row['check_id'], JSON.parse(String(row['params'])) as unknown])).toEqual([
			['970101001@2023.v1', 'c.own_past', { body: '970101001', name: '柳林街道办事处', year: 2021 }],
			['980101001@2023.v1', 'c.same_year', { body: '980101002', name: '北桥街道办事处', year: 2023 }],
			['980101002@2023.v1', 'c.same_year', { body: '980101001', name: '青石镇人民政府', year: 2023 }]
		]);
		for (const row of findings ?? []) {
			const quotes = JSON.parse(String(row['quotes'])) as readonly Quote[];
			expect(quotes).toHaveLength(5);
			for (const { text, at } of quotes) expect('start' in at && textAt(String(row['report_id']), at)).toBe(text);
		}
	});

	it('are not looked for where there are no documents', async () => {
		const [pairs] = await ask(
			[sampleFacts({ origin: 'figures', extent: 'partial' })],
			['SELECT count(*)::INTEGER AS n FROM similar_pairs']
		);
		expect(pairs).toEqual([{ n: 0 }]);
	});
});
