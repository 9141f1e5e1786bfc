import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import DocumentBlock from '../../../src/lib/components/DocumentBlock.svelte';

const cell = (text: string, colSpan = 1) => ({ text, rowSpan: 1, colSpan });

it('marks the passage and keeps every character around it', () => {
	const { body } = render(DocumentBlock, {
		props: { block: { kind: 'paragraph', text: '　推送51条。' }, at: { block: 0, start: 3, end: 5 } }
	});
	expect(body).toMatch(/　推送<mark[^>]*>51<\/mark>条。/);
});

it('shows what a document holds as text, never as markup', () => {
	const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
	const paragraph = render(DocumentBlock, { props: { block: { kind: 'paragraph', text: hostile }, at: null } }).body;
	const table = render(DocumentBlock, {
		props: { block: { kind: 'table', rows: [[cell(hostile)]] }, at: { block: 0, row: 0, cell: 0 } }
	}).body;
	for (const html of [paragraph, table]) {
		expect(html).not.toMatch(/<img|<script/);
		expect(html).toContain('&lt;img');
	}
});

it('marks the one cell, and leaves far rows out of an excerpt', () => {
	const rows = Array.from({ length: 9 }, (_, row) => [cell(`甲${row}`), cell(`乙${row}`)]);
	const { body } = render(DocumentBlock, { props: { block: { kind: 'table', rows }, at: { block: 0, row: 6, cell: 1 }, short: true } });
	expect([...body.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map((match) => match[1])).toStrictEqual(['乙6']);
	for (const shown of ['甲0', '甲1', '甲2', '甲5', '甲6', '甲7']) expect(body).toContain(shown);
	for (const left of ['甲3', '甲4', '甲8']) expect(body).not.toContain(left);
});
