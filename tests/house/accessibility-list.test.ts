import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Success criteria of WCAG 2.2 at levels A and AA. */
const CRITERIA = [
	...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
	...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
	...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
	...['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8', '3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6'],
	...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3']
];

const ROWS = readFileSync('docs/accessibility.md', 'utf8')
	.split('\n')
	.flatMap((line) => {
		const [, criterion = '', , how = '', shown = ''] = line.split('|').map((cell) => cell.trim());
		const number = /^\d\.\d\.\d+/.exec(criterion)?.[0];
		return number === undefined ? [] : [{ number, how, shown }];
	});

/** Whether a file of tests has one whose title begins with some words. */
function hasTest(file: string, words: string): boolean {
	const path = `tests/${file}`;
	return (
		existsSync(path) &&
		new RegExp(`\\b(?:test|it)\\(\\s*['"\`]${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(readFileSync(path, 'utf8'))
	);
}

describe('the list of success criteria', () => {
	test('has every criterion of WCAG 2.2 at levels A and AA, once', () => {
		expect(ROWS.map(({ number }) => number)).toEqual(CRITERIA);
		expect(ROWS.filter(({ how }) => how === '')).toEqual([]);
	});

	test('names tests that exist, or what was looked at', () => {
		const faults = ROWS.flatMap(({ number, shown }) => {
			if (shown.startsWith('by hand: ')) return [];
			const named = [...shown.matchAll(/`([^`]+?) › ([^`]*)`/g)];
			if (named.length === 0) return [`${number} names no test`];
			return named.flatMap(([, file = '', words = '']) => (hasTest(file, words) ? [] : [`${number}: no test “${words}” in ${file}`]));
		});
		expect(faults).toEqual([]);
	});

	test('a name that no test has is found', () => {
		expect(hasTest('house/accessibility-list.test.ts', 'has every criterion')).toBe(true);
		expect(hasTest('house/accessibility-list.test.ts', 'has no criterion')).toBe(false);
		expect(hasTest('house/nowhere.test.ts', 'has every criterion')).toBe(false);
	});
});
