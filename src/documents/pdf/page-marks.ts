import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './load-pdfjs';
import type { Box, PageMarks } from './marks';
import { apply, multiply, toMatrix, type Matrix } from './matrix';
import { RulePen } from './rule-pen';
import { FIRST_SETTINGS, TextPen, type FontGlyph, type FontMetrics, type TextSettings } from './text-pen';
import { withoutDoubles } from './without-doubles';

type Operators = Readonly<Record<string, number>>;
type Numbers = readonly number[];

/** Pictures smaller than this, in points, are ornaments. */
const LEAST_PICTURE = 30;

/** Reads what is printed on a page; positions are in points from its upper left corner as it is shown. */
export async function pageMarks(page: PDFPageProxy): Promise<PageMarks> {
	const { OPS, AnnotationMode } = await loadPdfjs();
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
	const fontOf = (name: string): FontMetrics | null => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontMetrics) : null);
	const drawing = new Drawing(OPS, fontOf, toMatrix(transform));
	fnArray.forEach((operator, i) => drawing.follow(operator, argsArray[i] as unknown, fnArray[i + 1]));
	page.cleanup();
	const { text, rules, pictures } = drawing;
	const inside = text.glyphs.filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
	return { width, height, glyphs: withoutDoubles(inside), across: rules.across, down: rules.down, pictures };
}

/** Follows the operators of a page. */
class Drawing {
	readonly text = new TextPen();
	readonly rules = new RulePen();
	readonly pictures: Box[] = [];
	readonly #kept: { readonly matrix: Matrix; readonly settings: TextSettings }[] = [];
	readonly #names: readonly (string | undefined)[];
	readonly #restore: number | undefined;
	#settings: TextSettings = { ...FIRST_SETTINGS };

	constructor(
		operators: Operators,
		readonly fontOf: (name: string) => FontMetrics | null,
		private matrix: Matrix
	) {
		const names: (string | undefined)[] = [];
		for (const [name, code] of Object.entries(operators)) names[code] = name;
		this.#names = names;
		this.#restore = operators.restore;
	}

	follow(operator: number, args: unknown, next: number | undefined): void {
		const name = this.#names[operator] ?? '';
		const values = (args ?? []) as Numbers;
		switch (name) {
			case 'save':
				return this.#save();
			case 'restore':
			case 'paintFormXObjectEnd':
				return this.#restoreKept();
			case 'transform':
				this.matrix = multiply(this.matrix, toMatrix(values));
				// A picture that stays packed leaves its place and nothing that is drawn there.
				if (next === this.#restore) this.#picture();
				return;
			case 'paintFormXObjectBegin':
				this.#save();
				if (values[0] != null) this.matrix = multiply(this.matrix, toMatrix(values[0] as unknown as Numbers));
				return;
			case 'constructPath':
				return this.#path(args as readonly unknown[]);
			case 'paintImageXObject':
			case 'paintInlineImageXObject':
			case 'paintImageMaskXObject':
				return this.#picture();
			default:
				this.#textOperator(name, values);
		}
	}

	#save(): void {
		this.#kept.push({ matrix: this.matrix, settings: { ...this.#settings } });
	}

	#restoreKept(): void {
		const kept = this.#kept.pop();
		if (kept === undefined) return;
		this.matrix = kept.matrix;
		this.#settings = kept.settings;
	}

	#picture(): void {
		const corners = [apply(this.matrix, 0, 0), apply(this.matrix, 1, 1)] as const;
		const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
		const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
		if (box[2] - box[0] >= LEAST_PICTURE && box[3] - box[1] >= LEAST_PICTURE) this.pictures.push(box);
	}

	#path([operator, data]: readonly unknown[]): void {
		const path = (data as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
		const name = this.#names[operator as number] ?? '';
		if (path == null) return;
		if (/stroke/i.test(name)) this.rules.stroke(path, this.matrix);
		if (/fill/i.test(name)) this.rules.fill(path, this.matrix);
	}

	#textOperator(name: string, values: Numbers): void {
		const [first = 0, second = 0] = values;
		const settings = this.#settings;
		if (name === 'beginText') this.text.begin();
		else if (name === 'setTextMatrix') this.text.place(typeof first === 'number' ? values : first);
		else if (name === 'moveText') this.text.move(first, second);
		else if (name === 'setLeadingMoveText') {
			settings.leading = second;
			this.text.move(first, second);
		} else if (name === 'nextLine') this.text.move(0, settings.leading);
		else if (name === 'showText') this.text.show(first as unknown as readonly (FontGlyph | number)[], settings, this.matrix);
		else if (name === 'setFont') this.#font(first as unknown as string, second);
		else if (name === 'setGState') this.#state(first as unknown as readonly (readonly [string, unknown])[]);
		else if (name === 'setCharSpacing') settings.characterSpace = first;
		else if (name === 'setWordSpacing') settings.wordSpace = first;
		else if (name === 'setHScale') settings.stretch = first / 100;
		else if (name === 'setLeading') settings.leading = -first;
		else if (name === 'setTextRise') settings.rise = first;
		else if (name === 'setTextRenderingMode') settings.mode = first;
	}

	#font(name: string, size: number): void {
		this.#settings.font = this.fontOf(name);
		this.#settings.size = size;
	}

	#state(entries: readonly (readonly [string, unknown])[]): void {
		for (const [key, value] of entries) if (key === 'Font') this.#font(...(value as readonly [string, number]));
	}
}
