import type { Block } from '../../core/model/block';

/** A passage of a document with the words it is quoted for; `words` is empty where it is quoted for none. */
export interface EvidencePassage {
	readonly before: string;
	readonly words: string;
	readonly after: string;
	/** Whether it stands in the first or the last part of the document. */
	readonly where: 'start' | 'end';
	/** `null` in formats without pages. */
	readonly page: number | null;
}

interface Line {
	readonly text: string;
	readonly page: number | null;
}

/** Characters shown on either side. */
const REACH = 40;
const HEAD_LINES = 3;

/**
 * Where a document names a body: the first place and the last, which usually are title and signature.
 * The lines it begins with where it does not name it; none for a document without text.
 */
export function evidencePassages(blocks: readonly Block[], names: readonly string[]): readonly EvidencePassage[] {
	const lines = blocks.flatMap(linesOf);
	for (const name of names.filter((text) => text !== '')) {
		const at = lines.flatMap(({ text }, index) => (text.includes(name) ? [index] : []));
		const [first, last] = [at[0], at.at(-1)];
		if (first === undefined || last === undefined) continue;
		return (first === last ? [first] : [first, last]).flatMap((index) => {
			const line = lines[index];
			return line === undefined ? [] : [quote(line, name, index * 2 < lines.length ? 'start' : 'end')];
		});
	}
	return lines
		.slice(0, HEAD_LINES)
		.map(({ text, page }) => ({ before: '', words: '', after: text.slice(0, REACH * 2), where: 'start', page }));
}

function quote({ text, page }: Line, name: string, where: 'start' | 'end'): EvidencePassage {
	const at = where === 'end' ? text.lastIndexOf(name) : text.indexOf(name);
	const end = at + name.length;
	const [from, to] = [Math.max(0, at - REACH), Math.min(text.length, end + REACH)];
	return {
		before: (from > 0 ? '……' : '') + text.slice(from, at),
		words: name,
		after: text.slice(end, to) + (to < text.length ? '……' : ''),
		where,
		page
	};
}

function linesOf(block: Block): readonly Line[] {
	if (block.kind !== 'paragraph') return [];
	const text = block.text.trim();
	return text === '' ? [] : [{ text, page: block.place?.page ?? null }];
}
