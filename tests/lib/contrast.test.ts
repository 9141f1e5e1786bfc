import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync('src/lib/tokens.css', 'utf8');

/** Colours of one theme by token: those of the rule that opens with `opening`. */
function coloursOf(opening: string): ReadonlyMap<string, string> {
	const start = CSS.indexOf(opening);
	const block = CSS.slice(start, CSS.indexOf('}', start));
	return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

/** Pairs of words and their ground. */
const WORDS = [
	['ink', 'paper'],
	['ink', 'sunk'],
	['ink-2', 'paper'],
	['ink-2', 'band'],
	['ink-3', 'paper'],
	['ink-3', 'sunk'],
	['accent', 'paper'],
	['accent', 'accent-weak'],
	['accent-ink', 'accent'],
	['error', 'paper'],
	['error', 'error-weak'],
	['warn', 'paper'],
	['warn', 'warn-weak'],
	['ok', 'paper'],
	['mark-ink', 'mark'],
	...['full', 'part', 'refused', 'unavailable', 'notprocessed', 'other'].map((outcome) => [`on-${outcome}`, `o-${outcome}`] as const)
] as const;

/** Pairs of what has to be seen but not read, and its ground. */
const MARKS = [
	['control', 'paper'],
	['hatch', 'paper'],
	['late', 'paper'],
	['present', 'paper'],
	['neutral-mark', 'paper'],
	...[1, 2, 3, 4].map((pick) => [`pick-${pick}`, 'paper'] as const),
	...['full', 'part', 'refused', 'unavailable', 'notprocessed', 'other'].map((outcome) => [`o-${outcome}`, 'paper'] as const)
] as const;

describe.each([
	['light', ":root,\n[data-theme='light']"],
	['dark', ":root:not([data-theme='light'])"],
	['dark, chosen', "[data-theme='dark']"]
])('%s', (_, opening) => {
	const colours = coloursOf(opening);
	const weak = (pairs: readonly (readonly [string, string])[], least: number): readonly string[] =>
		pairs.flatMap(([front, ground]) => {
			const ratio = contrast(colours.get(front) ?? '#000000', colours.get(ground) ?? '#000000');
			return ratio >= least ? [] : [`${front} on ${ground}: ${ratio.toFixed(2)}`];
		});

	test('words stand out by 4.5 to 1', () => {
		expect(weak(WORDS, 4.5)).toEqual([]);
	});

	test('marks and edges of controls stand out by 3 to 1', () => {
		expect(weak(MARKS, 3)).toEqual([]);
	});
});
