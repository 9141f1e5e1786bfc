import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const HARD_LIMIT = 400;
const MEDIAN_LIMIT = 100;

const lines = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;

test('no source file is longer than 400 lines', () => {
	const files = [...sourceFiles('src', ['.ts', '.svelte', '.css']), ...sourceFiles('scripts', ['.mjs']), ...sourceFiles('tests', ['.ts'])];
	const long = files.map((file) => `${file}: ${lines(file)} lines`).filter((_, index) => lines(files[index] ?? '') > HARD_LIMIT);
	expect(long).toEqual([]);
});

test('half of the source files have at most 100 lines', () => {
	const sizes = sourceFiles('src', ['.ts', '.svelte'])
		.map(lines)
		.sort((a, b) => a - b);
	expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MEDIAN_LIMIT);
});
