/** Characters of a shingle: most phrases of the trade are shorter, most sentences much longer. */
export const SHINGLE = 8;

const BASE = 0x01000193;
/** `BASE` to the power of `SHINGLE`, in 32 bits. */
const LEAVING = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** 32-bit hashes of all runs of `SHINGLE` characters, by the character they begin with; none where the text is shorter. */
export function shingles(text: string): Uint32Array {
	const hashes = new Uint32Array(Math.max(0, text.length - SHINGLE + 1));
	let hash = 0;
	for (let end = 0; end < text.length; end++) {
		hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
		if (end >= SHINGLE) hash = (hash - Math.imul(LEAVING, text.charCodeAt(end - SHINGLE))) | 0;
		if (end >= SHINGLE - 1) hashes[end - SHINGLE + 1] = hash;
	}
	return hashes;
}

/** Every shingle of a text once, in rising order. */
export function distinctShingles(text: string): Uint32Array {
	const sorted = shingles(text).sort();
	let count = 0;
	for (const shingle of sorted) if (count === 0 || sorted[count - 1] !== shingle) sorted[count++] = shingle;
	return sorted.subarray(0, count);
}
