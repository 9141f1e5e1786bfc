import { expect, it } from 'vitest';
import { renderSvg } from '../../../src/lib/charts/render-svg';
import { yearDots } from '../../../src/lib/charts/year-dots';
import { mark, NUMBER } from './option-samples';

const SIZE = { width: 600, height: 290, compact: false };

function drawing(id: string, title = 'x'): string {
	const dots = [{ category: title, value: 7, mark: mark(title) }];
	return renderSvg(yearDots(dots, [{ label: title, note: '', median: 7 }], 'linear', { number: NUMBER }, SIZE), SIZE, {
		id,
		label: 'Says "a" & <b>'
	});
}

it('keeps colour tokens, so that one drawing serves both themes', () => {
	expect(drawing('a')).toContain('fill="var(--accent)"');
	expect(drawing('a')).not.toMatch(/#[0-9a-f]{6}/i);
});

it('holds no style sheet, no class, no trace of the chart library, and is the same every time', () => {
	expect(drawing('a')).not.toMatch(/<style|class=|ecmeta|sans-serif|pointer-events/);
	expect(drawing('a')).toBe(drawing('a'));
});

it('has a name for readers, escaped, and its size', () => {
	expect(drawing('a')).toMatch(
		/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" aria-label="Says &quot;a&quot; &amp; &lt;b>" width="600" height="290" viewBox="0 0 600 290">/
	);
});

it('escapes names that come from documents', () => {
	const svg = drawing('a', '<script>alert(1)</script>');
	expect(svg).not.toContain('<script>');
	expect(svg).toContain('&lt;script&gt;');
});

it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('takes the name %s for a name', (name) => {
	const before = drawing('a', 'plain');
	expect(drawing('a', name)).toContain(`>${name}</text>`);
	expect(drawing('a', 'plain')).toBe(before);
	const inherited: string[] = [];
	for (const key in {}) inherited.push(key);
	expect(inherited).toEqual([]);
});
