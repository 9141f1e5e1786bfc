/** A sentence of a folded line, and where in it the sentence starts. */
export interface Sentence {
	readonly text: string;
	readonly start: number;
}

/** The sentences of a folded line, each with its end mark. */
export function sentencesOf(folded: string): readonly Sentence[] {
	return [...folded.matchAll(/[^。;!]+[。;!]?/gu)].map((match) => ({ text: match[0], start: match.index }));
}
