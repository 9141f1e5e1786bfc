import { paragraph, type Composition, type Part } from '../write/composition';

export type Edit = (words: Composition) => Composition;

/** Changes the text of headings and paragraphs. */
export const worded =
	(change: (text: string, part: Part, index: number) => string): Edit =>
	(words) => ({
		...words,
		parts: words.parts.map((part, i) =>
			part.kind === 'heading' || part.kind === 'paragraph' ? { ...part, text: change(part.text, part, i) } : part
		)
	});

/** Changes the first paragraph, which tells who reports on what. */
export function openingWorded(change: (text: string) => string): Edit {
	return (words) => {
		const first = words.parts.findIndex(({ kind }) => kind === 'paragraph');
		return worded((text, _, index) => (index === first ? change(text) : text))(words);
	};
}

const isSection = (part: Part): boolean => part.kind === 'heading' && part.level === 1;

/**
 * Changes a section of the report, its heading first.
 * @param name words that only its heading has
 */
export function sectionChanged(name: RegExp, change: (heading: Part, rest: readonly Part[]) => readonly Part[]): Edit {
	return ({ parts, ...rest }) => {
		const start = parts.findIndex((part) => part.kind === 'heading' && part.level === 1 && name.test(part.text));
		const heading = parts[start];
		if (heading === undefined) throw new RangeError(`no section ${name.source}`);
		const length = parts.slice(start + 1).findIndex(isSection);
		const end = length < 0 ? parts.length : start + 1 + length;
		return { ...rest, parts: [...parts.slice(0, start), ...change(heading, parts.slice(start + 1, end)), ...parts.slice(end)] };
	};
}

/** Puts a sentence at the end of the first section. */
export function saidInFirstSection(sentence: string): Edit {
	return ({ parts, ...rest }) => {
		const second = parts.findIndex((part, i) => isSection(part) && parts.slice(0, i).some(isSection));
		return { ...rest, parts: [...parts.slice(0, second), paragraph(sentence), ...parts.slice(second)] };
	};
}
