import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { stateName } from '../../../src/lib/body/figure-words';
import type { MissingState } from '../../../src/core/measure/measure';
import StateLegend from '../../../src/lib/components/StateLegend.svelte';
import StateMark from '../../../src/lib/components/StateMark.svelte';

const MISSING: readonly MissingState[] = ['blank', 'dash', 'unreadable', 'absent', 'not_read', 'no_report', 'no_cases'];

const bare = (html: string): string => html.replace(/<!--.*?-->/g, '').replace(/ class="svelte-\w+"| svelte-\w+/g, '');
const mark = (state: MissingState | 'number', raw: string | null = null): string => bare(render(StateMark, { props: { state, raw } }).body);

describe('StateMark', () => {
	it('draws every state in its own way, none by colour alone', () => {
		const withoutWords = MISSING.map((state) => mark(state).replace(/<span class="vh">.*?<\/span>/, ''));
		expect(new Set(withoutWords).size).toBe(MISSING.length);
		const shapes = withoutWords.map((html) => html.replace(/class="tag \w+"/, 'class="tag"'));
		expect(new Set(shapes).size).toBe(MISSING.length);
	});

	it.each(MISSING)('says %s in words, once', (state) => {
		const said = mark(state)
			.replace(/<span[^>]*aria-hidden="true">.*?<\/span>/, '')
			.replace(/<[^>]*>/g, '');
		expect(said.trim()).toBe(stateName(state));
	});

	it('prints a dash and what could not be read as the report has them', () => {
		expect(mark('dash', ' / ')).toContain('>/<');
		expect(mark('dash')).toContain('>—<');
		expect(mark('unreadable', '若干')).toContain('若干');
	});

	it('escapes what a report prints', () => {
		expect(mark('unreadable', '<img src=x onerror=alert(1)>')).not.toContain('<img');
	});

	it('draws nothing for a number', () => {
		expect(mark('number').trim()).toBe('');
	});
});

describe('StateLegend', () => {
	const legend = (states: readonly (MissingState | 'number')[], zero = false): string =>
		bare(render(StateLegend, { props: { states, zero } }).body);

	it('names the states that occur, each once, and explains them on demand', () => {
		const html = legend(['number', 'dash', 'dash', 'not_read']);
		expect(html.match(/<li>/g)).toHaveLength(3);
		expect(html).toContain('<dt>横线</dt>');
		expect(html).toContain('<dt>未采集</dt>');
		expect(html).not.toContain('未载明');
	});

	it('has nothing to explain where every figure is a number', () => {
		const html = legend(['number'], true);
		expect(html).toContain('零');
		expect(html).not.toContain('<details');
	});
});
