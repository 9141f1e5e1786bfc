import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Corrected } from '../../../src/core/model/correction';
import type { FigureCell } from '../../../src/lib/body/figure-cell';
import ReviewCell from '../../../src/routes/[[lang=lang]]/[[dataset=dataset]]/import/review/ReviewCell.svelte';

const ORIGINAL: Corrected = { id: 'a.b.c', value: 5, state: 'number', raw: '5', at: '2026-01-01T00:00:00.000Z' };
const FIFTY: FigureCell = { value: 50, state: 'number', raw: null };

function drawn(cell: FigureCell, original: Corrected | null, edit: ((id: string) => void) | null = () => undefined): string {
	return render(ReviewCell, {
		props: { id: 'a.b.c', cell, row: '新收', column: '总计', original, shown: false, hovered: false, flagged: false, edit }
	}).body;
}

it('keeps what was read beside what counts, for the eye, the pointer and the ear', () => {
	const html = drawn(FIFTY, ORIGINAL);
	expect(html.replace(/<!--.*?-->/g, '')).toMatch(/<del[^>]*>5<\/del>\s*50/);
	expect(html).toContain('title="原文 5 → 更正为 50"');
	expect(html).toContain('aria-label="新收，总计：原文 5 → 更正为 50"');
});

it('says what was read where that was no number, and never 0', () => {
	const html = drawn(FIFTY, { ...ORIGINAL, value: null, state: 'blank', raw: '' });
	expect(html).toContain('原文 空白 → 更正为 50');
	expect(html).toMatch(/<del[^>]*>(<!--.*?-->)*<i class="blank/);
});

it('has nothing struck out where nothing is corrected, and opens nothing that the document does not have', () => {
	expect(drawn(FIFTY, null)).not.toMatch(/<del|aria-disabled/);
	expect(drawn({ value: null, state: 'absent', raw: null }, null, null)).toContain('aria-disabled="true"');
});
