import { apply, IDENTITY, multiply, toMatrix, type Matrix } from './matrix';
import type { Glyph } from './marks';

/** A character as the library gives it. */
export interface FontGlyph {
	readonly unicode: string;
	readonly width: number;
	readonly isSpace: boolean;
	readonly vmetric?: readonly [number, number, number] | null;
}

/** What of a font says where its characters go. */
export interface FontMetrics {
	readonly vertical: boolean;
	readonly fontMatrix?: readonly number[];
	readonly defaultVMetrics?: readonly [number, number, number];
}

/** Text settings, which `save` and `restore` keep. */
export interface TextSettings {
	font: FontMetrics | null;
	size: number;
	characterSpace: number;
	wordSpace: number;
	stretch: number;
	leading: number;
	rise: number;
	mode: number;
}

export const FIRST_SETTINGS: TextSettings = {
	font: null,
	size: 0,
	characterSpace: 0,
	wordSpace: 0,
	stretch: 1,
	leading: 0,
	rise: 0,
	mode: 0
};

const MILLI: readonly number[] = [0.001, 0, 0, 0.001, 0, 0];
/** Modes that print nothing: letters that only text recognition has put under a picture are no print of the document's. */
const INVISIBLE = new Set([3, 7]);
/** Where the middle of a character stands over its base line, in sizes. */
const MIDDLE = 0.35;
/** Characters for which compatibility forms stand in many files: radicals, forms of the same sign. */
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff]/;
const UNKNOWN = '\ufffd';
const NOT_TEXT = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u;

/** Writes characters to where the text operators of a page put them. */
export class TextPen {
	readonly glyphs: Glyph[] = [];
	#text: Matrix = IDENTITY;
	#x = 0;
	#y = 0;
	#lineX = 0;
	#lineY = 0;
	#run = 0;

	begin(): void {
		this.place(IDENTITY);
	}

	place(numbers: ArrayLike<number>): void {
		this.#text = toMatrix(numbers);
		[this.#x, this.#y, this.#lineX, this.#lineY] = [0, 0, 0, 0];
		this.#run++;
	}

	move(x: number, y: number): void {
		this.#x = this.#lineX += x;
		this.#y = this.#lineY += y;
	}

	/** Prints characters and the moves between them, which are thousandths of the size. */
	show(items: readonly (FontGlyph | number)[], settings: TextSettings, page: Matrix): void {
		const { font, stretch } = settings;
		const size = Math.abs(settings.size);
		const direction = settings.size < 0 ? -1 : 1;
		const vertical = font?.vertical === true;
		const unit = size * ((font?.fontMatrix ?? MILLI)[0] ?? 0.001);
		const matrix = multiply(page, this.#text);
		for (const item of items) {
			if (typeof item === 'number') {
				this.#advance(vertical ? (item * size) / 1000 : (-item * size) / 1000, stretch * direction, vertical);
				continue;
			}
			const metric = item.vmetric ?? font?.defaultVMetrics ?? null;
			const extent = (vertical && metric !== null ? -metric[0] : item.width) * unit;
			this.#print(item, vertical ? extent : extent * stretch * direction, vertical, size, settings, matrix);
			const space = settings.characterSpace + (item.isSpace ? settings.wordSpace : 0);
			if (vertical) this.#advance(extent - space, 1, true);
			else this.#advance(extent + space * direction, stretch * direction, false);
		}
	}

	#advance(by: number, stretch: number, vertical: boolean): void {
		if (vertical) this.#y -= by;
		else this.#x += by * stretch;
	}

	#print(glyph: FontGlyph, extent: number, vertical: boolean, size: number, { rise, mode }: TextSettings, matrix: Matrix): void {
		const text = printed(glyph.unicode);
		if (text === '' || INVISIBLE.has(mode)) return;
		const [x, y] = vertical
			? apply(matrix, this.#x, this.#y + rise - extent / 2)
			: apply(matrix, this.#x + extent / 2, this.#y + rise + MIDDLE * size);
		const [a, b, c, d] = matrix;
		const along = Math.hypot(a, b);
		const upright = Math.hypot(c, d) * size;
		const quarter = Math.round(Math.atan2(b, a) / (Math.PI / 2));
		this.glyphs.push({
			text,
			x,
			y,
			half: (vertical ? upright : Math.abs(extent) * along) / 2,
			size: upright,
			turn: ((((vertical ? 0 : quarter) % 4) + 4) % 4) as Glyph['turn'],
			run: this.#run
		});
	}
}

/** What a character says; empty for white space. */
function printed(unicode: string): string {
	if (unicode === '') return UNKNOWN;
	const text = COMPATIBILITY.test(unicode) ? unicode.normalize('NFKC') : unicode;
	if (text.trim() === '') return '';
	return NOT_TEXT.test(text) ? UNKNOWN : text;
}
