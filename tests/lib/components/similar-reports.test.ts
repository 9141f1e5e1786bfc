import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import SimilarReports from '../../../src/lib/components/SimilarReports.svelte';
import type { SimilarPair } from '../../../src/lib/queries/similar-pairs';

const PAIR: SimilarPair = {
	report_id: 'a@2023.v1',
	other_id: 'b@2023.v1',
	kind: 'same_year',
	share: 0.8,
	characters: 1234,
	body_id: 'a',
	name: '青石镇人民政府',
	year: 2023,
	other_body_id: 'b',
	other_name: '北桥街道办事处',
	other_year: 2023
};
const blocks = [
	{ kind: 'paragraph', text: '我镇逐月核对台账，<b>群众</b>知晓。' },
	{ kind: 'table', rows: [[{ text: '表内', rowSpan: 1, colSpan: 1 }]] }
] as const;
const otherBlocks = [{ kind: 'paragraph', text: '前言。我街道逐月核对台账。' }] as const;
const passages = [{ ordinal: 1, block: 0, start_char: 2, end_char: 8, other_block: 0, other_start_char: 6, other_end_char: 12 }];

it('marks what both share, and each mark leads to the other', () => {
	const { body } = render(SimilarReports, { props: { pair: PAIR, blocks, otherBlocks, passages } });
	const marks = [...body.matchAll(/<mark id="([^"]+)"[^>]*><a href="#([^"]+)"[^>]*>1<\/a>([^<]*)</g)];
	expect(marks.map((match) => match[3])).toEqual(['逐月核对台账', '逐月核对台账']);
	expect(marks.map((match) => match[2])).toEqual([marks[1]?.[1], marks[0]?.[1]]);
	for (const said of ['青石镇人民政府2023年年报', '北桥街道办事处2023年年报', '80%', '1,234', '表格（不参加比对）'])
		expect(body).toContain(said);
	expect(body).not.toContain('表内');
	expect(body).toContain('&lt;b>群众');
});

it('says how much is shared where no passage can be shown', () => {
	const { body } = render(SimilarReports, {
		props: { pair: { ...PAIR, kind: 'own_past', share: 0.46 }, blocks, otherBlocks, passages: [] }
	});
	expect(body).toContain('46%');
	expect(body).not.toContain('下一处');
	expect(body).not.toContain('<mark');
});
