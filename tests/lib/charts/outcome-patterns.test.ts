import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTCOME_COLOURS } from '../../../src/lib/charts/outcome-colours';
import { OUTCOME_PATTERNS, withPatterns } from '../../../src/lib/charts/outcome-patterns';

const PATTERNED = OUTCOME_COLOURS.slice(1).map(({ fill, ink }) => ({ fill, ink, id: fill.replace(/^var\(--o-(\w+)\)$/, 'pattern-$1') }));

describe('patterns of outcomes', () => {
	it.each(PATTERNED)('$id stands in the page, and the style sheet paints with it wherever patterns are on', ({ fill, ink, id }) => {
		const style = readFileSync('src/lib/patterns.css', 'utf8');
		expect(OUTCOME_PATTERNS).toContain(`<pattern id="${id}"`);
		expect(style.split(`--${id}: url('#${id}')`)).toHaveLength(3);
		expect(style).toContain(`[fill='${fill}']`);
		expect(style).toContain(`text[fill='${ink}']`);
	});

	it('no pattern is painted with itself', () => {
		expect(OUTCOME_PATTERNS).not.toContain('fill="var(--o-');
	});

	it('a file has them in itself; granted in full and what is no outcome stay as they are', () => {
		const svg = '<svg id="a"><path fill="var(--o-full)"/><path fill="var(--o-part)"/><text x="1" fill="var(--on-part)">9%</text></svg>';
		const drawn = withPatterns(svg);
		expect(drawn).toMatch(/^<svg id="a"><defs><pattern/);
		expect(drawn).toContain('<path fill="var(--o-full)"/><path fill="url(#pattern-part)"/>');
		expect(drawn).toMatch(/<text x="1" fill="var\(--on-part\)" stroke="var\(--o-part\)"[^>]* paint-order="stroke">9%/);
	});
});
