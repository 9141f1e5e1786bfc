import type { Random } from '../random';
import { PAGE, pdfText, type PdfPage } from './pdf-file';

/** Ways in which programs rule tables and place letters. */
export interface PdfManner {
	readonly rules: 'stroked' | 'filled';
	readonly letters: 'together' | 'one by one';
	/** Whether bold type is printed twice. */
	readonly doubled: boolean;
	/** Whether a row may be cut by the end of a page. */
	readonly cutsRows: boolean;
}

export function pdfManner(random: Random): PdfManner {
	return {
		rules: random.pick(['stroked', 'filled']),
		letters: random.pick(['together', 'one by one']),
		doubled: random.chance(30),
		cutsRows: random.chance(50)
	};
}

const LINE_WIDTH = 0.5;
/** How far beside itself bold type is printed again. */
const SHADOW = 0.3;

/** Width of a text in sizes. */
export function widthOf(text: string): number {
	return Array.from(text, (character) => (character < '\u0100' ? 0.5 : 1)).reduce((sum, width) => sum + width, 0);
}

/** Text broken into lines that are at most so many sizes wide. */
export function wrapped(text: string, width: number, indent = 0): readonly string[] {
	return text.split('\n').flatMap((part) => {
		const lines = [''];
		let left = width - indent;
		for (const character of part) {
			left -= widthOf(character);
			if (left < 0 && lines.at(-1) !== '') {
				lines.push('');
				left = width - widthOf(character);
			}
			lines.push(`${lines.pop() ?? ''}${character}`);
		}
		return lines;
	});
}

/** Pages under way; positions are in points from the upper left corner of the page. */
export class PdfSheet {
	readonly #pages: string[][] = [[]];

	constructor(readonly manner: PdfManner) {}

	newPage(): void {
		this.#pages.push([]);
	}

	get number(): number {
		return this.#pages.length;
	}

	print(text: string, x: number, y: number, size: number, bold = false): void {
		if (text.trim() === '') return;
		for (const shift of bold && this.manner.doubled ? [0, SHADOW] : [0]) this.#text(text, x + shift, PAGE.height - y, size);
	}

	box(left: number, top: number, right: number, bottom: number): void {
		const [y, height] = [PAGE.height - bottom, bottom - top];
		const strip = (x: number, from: number, width: number, tall: number): string =>
			`${point(x)} ${point(from)} ${point(width)} ${point(tall)} re f`;
		if (this.manner.rules === 'stroked') return this.#put(`${point(left)} ${point(y)} ${point(right - left)} ${point(height)} re S`);
		this.#put(strip(left, y, right - left, LINE_WIDTH));
		this.#put(strip(left, y + height, right - left, LINE_WIDTH));
		this.#put(strip(left, y, LINE_WIDTH, height));
		this.#put(strip(right, y, LINE_WIDTH, height));
	}

	/** A grey picture of one dot, as large as asked for. */
	picture(left: number, top: number, width: number, height: number): void {
		const at = `${point(width)} 0 0 ${point(height)} ${point(left)} ${point(PAGE.height - top - height)}`;
		this.#put(`q ${at} cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q`);
	}

	pages(): readonly PdfPage[] {
		return this.#pages.map((lines) => `${LINE_WIDTH} w\n${lines.join('\n')}`);
	}

	#text(text: string, x: number, y: number, size: number): void {
		if (this.manner.letters === 'together') return this.#put(`BT /F1 ${size} Tf ${point(x)} ${point(y)} Td ${pdfText(text)} Tj ET`);
		const letters = Array.from(text, (character) => `${pdfText(character)} Tj ${point(widthOf(character) * size)} 0 Td`);
		this.#put(`BT /F1 ${size} Tf 1 0 0 1 ${point(x)} ${point(y)} Tm ${letters.join(' ')} ET`);
	}

	#put(operators: string): void {
		this.#pages.at(-1)?.push(operators);
	}
}

const point = (value: number): string => String(Math.round(value * 100) / 100);
