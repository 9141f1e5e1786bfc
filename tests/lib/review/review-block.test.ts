import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/model/block';
import type { BlockMarks } from '../../../src/lib/review/document-marks';
import { ReviewLink } from '../../../src/lib/state/review-link.svelte';
import ReviewBlock from '../../../src/routes/[[lang=lang]]/[[dataset=dataset]]/import/review/ReviewBlock.svelte';

const HOSTILE = '<img src=x onerror=alert(1)><script>alert(1)</script>';
const NAMES = new Map([
	['a', '甲 "><b>'],
	['b', '乙']
]);

function drawn(block: Block, marks: BlockMarks | null): string {
	return render(ReviewBlock, { props: { block, marks, names: NAMES, link: new ReviewLink() } }).body;
}

const plain = (html: string): string => html.replace(/<!--.*?-->/g, '').replace(/<[^>]*>/g, '');

it('keeps every character of a paragraph and marks what stands in it', () => {
	const html = drawn({ kind: 'paragraph', text: '　推送 51 条。\n' }, { text: [{ id: 'b', start: 4, end: 6 }], cells: new Map() });
	expect(plain(html)).toBe('　推送 51 条。\n');
	expect(html).toMatch(/data-at="b"[^>]*>51<\/span>/);
});

it('shows what a document holds as text, never as markup', () => {
	const marks = { text: [{ id: 'a', start: 0, end: 8 }], cells: new Map([['0.0', ['a']]]) };
	const cell = { text: HOSTILE, rowSpan: 1, colSpan: 1 };
	for (const html of [drawn({ kind: 'paragraph', text: HOSTILE }, marks), drawn({ kind: 'table', rows: [[cell, cell]] }, marks)]) {
		expect(html).not.toMatch(/<img|<script|<b>/);
		expect(html).toContain('&lt;img');
	}
});
