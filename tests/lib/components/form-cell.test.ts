import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { FigureState } from '../../../src/core/model/figure';
import FormCell from '../../../src/lib/components/FormCell.svelte';

const PLACE = { id: 'requests.new_requests.total', row: '新收', column: '总计', href: '?fig=x', selected: false, flagged: false };

/** Text that a cell shows, and what it says to those who cannot see it. */
function drawn(
	value: number | null,
	state: FigureState,
	raw: string | null
): { readonly shown: string; readonly said: string; readonly html: string } {
	const html = render(FormCell, { props: { ...PLACE, cell: { value, state, raw } } }).body;
	const said = /aria-label="([^"]*)"/.exec(html)?.[1] ?? '';
	const text = html.replace(/<span class="vh[^>]*>[^<]*<\/span>|<!--.*?-->/g, '').replace(/<[^>]*>/g, '');
	return { shown: text.trim(), said, html };
}

it.each([
	[0, 'number', null, '0', '0'],
	[1234.5, 'number', null, '1,234.5', '1,234.5'],
	[null, 'blank', '', '', '空白'],
	[null, 'dash', ' — ', '—', '横线'],
	[null, 'dash', '/', '/', '横线'],
	[null, 'unreadable', '若干', '若干读不出', '读不出'],
	[null, 'unreadable', null, '读不出', '读不出'],
	[null, 'absent', null, '未载明', '未载明'],
	[null, 'not_read', null, '·', '未采集'],
	[null, 'no_report', null, '', '未见年报']
] as const)('draws %j in state %s (%j) as %j and says %j', (value, state, raw, shown, said) => {
	const cell = drawn(value, state, raw);
	expect(cell.shown.replace(/\s/g, '')).toBe(shown);
	expect(cell.said).toBe(`新收，总计：${said}`);
});

it('draws a blank cell as a box, not as nothing', () => {
	expect(drawn(null, 'blank', '').html).toContain('<i class="blank');
	expect(drawn(0, 'number', null).html).not.toContain('<i');
});
