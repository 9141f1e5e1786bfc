import { LABELS, type LabelUse } from './label-index';
import { labelKey } from './label-key';

/** The shortest heading that is looked for. */
const SHORTEST = 4;

/** The headings of columns that a text is made of, where it is made of nothing else: `信息内容本年制发件数本年废止件数`; none otherwise. */
export function gluedHeader(text: string): readonly (readonly LabelUse[])[] {
	const key = labelKey(text).full;
	const found: (readonly LabelUse[])[] = [];
	for (let at = 0; at < key.length;) {
		const next = longestAt(key, at);
		if (next === null) return [];
		if (next.uses.length > 0) found.push(next.uses);
		at += next.length;
	}
	return found.length > 1 ? found : [];
}

const CORNER = labelKey('信息内容').full;

function longestAt(key: string, at: number): { readonly uses: readonly LabelUse[]; readonly length: number } | null {
	if (key.startsWith(CORNER, at)) return { uses: [], length: CORNER.length };
	for (let length = key.length - at; length >= SHORTEST; length--) {
		const uses = LABELS.uses.get(key.slice(at, at + length))?.filter(({ kind }) => kind === 'column') ?? [];
		if (uses.length > 0) return { uses, length };
	}
	return null;
}
