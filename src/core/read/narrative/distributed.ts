import type { Count } from './find-counts';

/** What one of several counts in a row is shared out to. */
interface Share {
	readonly words: string;
	/** Where in the text the list of things counted begins. */
	readonly from: number;
}

const WORD = /分别(?:为|是|有|达|达到|公开|发布|推送|发出|开展|收到)?(?:了|信息)?/g;
/** Between the counts of one row there is nothing else. */
const BETWEEN = /^[、,和及与;]*$/;
const PART = /[、,;]|和|及|与/;
const PARTED = new RegExp(`(${PART.source})`);
/** A longer list is none that anybody reads. */
const REACH = 120;
const LIST_START = /[。!?;:]/;

/**
 * Counts that `分别` shares out to things listed before it: `微博、微信分别为545条和378条`. By the index of the count; counts that
 * no list of the same length precedes are left out.
 */
export function distributed(text: string, counts: readonly Count[]): ReadonlyMap<number, Share> {
	const shares = new Map<number, Share>();
	for (const match of text.matchAll(WORD)) {
		const end = match.index + match[0].length;
		const first = counts.findIndex(({ start }) => start >= end);
		if (first < 0 || !BETWEEN.test(text.slice(end, counts[first]?.start))) continue;
		const row = rowFrom(text, counts, first);
		const items = itemsBefore(text, match.index);
		if (row < 2 || items.length < row) continue;
		const own = items.slice(-row);
		own.forEach(({ words }, k) => shares.set(first + k, { words, from: own[0]?.from ?? 0 }));
	}
	return shares;
}

/** How many counts stand in a row. */
function rowFrom(text: string, counts: readonly Count[], first: number): number {
	let length = 1;
	while (counts[first + length] !== undefined && BETWEEN.test(text.slice(counts[first + length - 1]?.end, counts[first + length]?.start)))
		length++;
	return length;
}

function itemsBefore(text: string, end: number): readonly { readonly words: string; readonly from: number }[] {
	let from = end;
	while (from > Math.max(0, end - REACH) && !LIST_START.test(text.charAt(from - 1))) from--;
	const items: { words: string; from: number }[] = [];
	for (const words of text.slice(from, end).split(PARTED)) {
		if (words !== '' && !PART.test(words)) items.push({ words, from });
		from += words.length;
	}
	return items;
}
