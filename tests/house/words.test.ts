import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

/** Places that exist on one machine only; written in parts, so that this file does not hold them. */
const PLACES = ['/work' + '/', '/root' + '/', '/tmp' + '/', 'registry.' + 'npmjs'];

const FOLDERS = ['src', 'tests', 'scripts', 'bin', 'docs', 'messages', 'data', '.ci'].filter((folder) => existsSync(folder));
const ENDINGS = ['.ts', '.svelte', '.mjs', '.js', '.json', '.md', '.css', '.html', '.txt', 'run'];
const TOP = [
	'README.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md',
	'LICENSE',
	'package.json',
	'package-lock.json',
	'eslint.config.js',
	'vite.config.ts'
];

test('the project speaks of no one machine', () => {
	const files = [...FOLDERS.flatMap((folder) => sourceFiles(folder, ENDINGS)), ...TOP.filter((file) => existsSync(file))];
	const found = files.flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		return PLACES.filter((place) => text.includes(place)).map((place) => `${file} names ${place}`);
	});
	expect(found).toEqual([]);
});
