/** A figure in running text that leads to where it comes from. */
export interface FigureLink {
	readonly text: string;
	readonly href: string;
}

/** Running text in pieces: plain words, and figures. */
export type TextPart = string | FigureLink;

/** First of the private-use characters that hold the places of figures while a sentence is made. */
const FIRST_PLACE = 0xe000;

/**
 * A sentence of a message with figures in it. `write` is given a function that turns a figure into a placeholder,
 * and passes the placeholders to the message: word order stays the message's own.
 */
export function withFigures(write: (place: (text: string, href: string) => string) => string): readonly TextPart[] {
	const figures: FigureLink[] = [];
	const sentence = write((text, href) => String.fromCharCode(FIRST_PLACE + figures.push({ text, href }) - 1));
	return sentence
		.split(/([\ue000-\uf8ff])/)
		.filter((piece) => piece !== '')
		.map((piece) => figures[piece.charCodeAt(0) - FIRST_PLACE] ?? piece);
}
