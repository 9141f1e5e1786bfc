/** A figure in running text that leads to where it comes from. */
export interface FigureLink {
	readonly text: string;
	readonly href: string;
}

/** Running text in pieces: plain words, and figures. */
export type TextPart = string | FigureLink;

/** Marks of a figure's place while a sentence is made: noncharacters, which no name can hold. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1'];

/**
 * A sentence of a message with figures in it. `write` is given a function that turns a figure into a placeholder,
 * and passes the placeholders to the message: word order stays the message's own.
 */
export function withFigures(write: (place: (text: string, href: string) => string) => string): readonly TextPart[] {
	const figures: FigureLink[] = [];
	const sentence = write((text, href) => `${OPEN}${figures.push({ text, href }) - 1}${CLOSE}`);
	return sentence
		.split(/\ufdd0(\d+)\ufdd1/)
		.map((piece, index) => (index % 2 === 0 ? piece : (figures[Number(piece)] ?? '')))
		.filter((piece) => piece !== '');
}
