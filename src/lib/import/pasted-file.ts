import type { Brought } from '../own/import-state';

const LONGEST_NAME = 120;

/** Pasted text as a file. Its name keeps what the user wrote, but for what would make folders of it; `fallback` where nothing is left. */
export function pastedFile(name: string, text: string, fallback: string): Brought {
	const plain = name
		.replace(/[\\/\p{Cc}]+/gu, ' ')
		.trim()
		.slice(0, LONGEST_NAME);
	return { name: `${plain === '' ? fallback : plain}.txt`, file: new Blob([text], { type: 'text/plain' }) };
}
