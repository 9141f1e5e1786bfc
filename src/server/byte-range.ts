export interface ByteRange {
	/** First and last byte, both included. */
	readonly start: number;
	readonly end: number;
}

/**
 * The one range a `Range` header asks of a file of `size` bytes.
 * @returns `null` where the header is to be ignored (several ranges, another unit, malformed): the whole file is the answer.
 */
export function byteRange(header: string, size: number): ByteRange | 'unsatisfiable' | null {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
	const [, first = '', last = ''] = match ?? [];
	if (match === null || (first === '' && last === '')) return null;
	if (first === '') return suffix(Number(last), size);
	const start = Number(first);
	const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (last !== '' && Number(last) < start) return null;
	return start >= size ? 'unsatisfiable' : { start, end };
}

function suffix(length: number, size: number): ByteRange | 'unsatisfiable' {
	return length === 0 || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - length), end: size - 1 };
}
