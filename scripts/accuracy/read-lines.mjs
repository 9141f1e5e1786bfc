import { readFileSync } from 'node:fs';

/**
 * @template Line
 * @param {string} file with one JSON object a line
 * @returns {readonly Line[]}
 */
export function readLines(file) {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line));
}
