import {
	AlignmentType,
	Document,
	HeadingLevel,
	LevelFormat,
	Packer,
	PageNumber,
	Footer,
	Paragraph,
	TextRun,
	type IParagraphOptions,
	type IRunOptions
} from 'docx';
import type { Letter } from './letter';
import { itemLines, itemTitle } from './letter-item';

/** Fonts by what they are for; where one is not installed, Word takes another of the same script. */
const FONTS = {
	body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '仿宋' },
	title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' },
	heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '黑体' }
} satisfies Readonly<Record<string, IRunOptions['font']>>;

/** Sizes in half-points: those of official letters, one smaller for items. */
const SIZES = { title: 44, heading: 32, body: 32, item: 28 };
/** Margins of official letters, in twentieths of a point: 37, 26, 35 and 28 mm. */
const MARGIN = { top: 2098, right: 1474, bottom: 1984, left: 1588 };
const A4 = { width: 11906, height: 16838 };
/** Two characters. */
const INDENT = 640;
const ITEMS = 'items';

/** A letter as a Word document with real headings and a numbered list, to be edited. */
export function letterDocx(letter: Letter): Promise<Blob> {
	return Packer.toBlob(
		new Document({
			title: letter.title,
			creator: '',
			styles: {
				default: {
					document: { run: { font: FONTS.body, size: SIZES.body }, paragraph: { spacing: { line: 480 } } },
					title: { run: { font: FONTS.title, size: SIZES.title, bold: true, color: '000000' } },
					heading1: { run: { font: FONTS.heading, size: SIZES.heading, bold: true, color: '000000' } },
					heading2: { run: { font: FONTS.body, size: SIZES.item, bold: true, color: '000000' } }
				}
			},
			numbering: { config: [{ reference: ITEMS, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
			sections: [
				{
					properties: { page: { size: A4, margin: MARGIN } },
					footers: { default: new Footer({ children: [pageNumber()] }) },
					children: paragraphsOf(letter)
				}
			]
		})
	);
}

function pageNumber(): Paragraph {
	return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZES.item })] });
}

function paragraphsOf({ title, addressee, intro, parts, closing, signature }: Letter): Paragraph[] {
	const body = (text: string, options: IParagraphOptions = {}): Paragraph => new Paragraph({ text, ...options });
	const indented = { indent: { firstLine: INDENT } };
	return [
		body(title, { heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, spacing: { after: 480 } }),
		body(addressee),
		...intro.map((text) => body(text, indented)),
		...parts.flatMap(({ heading, items }) => [
			body(heading, { heading: HeadingLevel.HEADING_1, ...indented, keepNext: true }),
			...items.flatMap((item) => [
				body(itemTitle(item), { heading: HeadingLevel.HEADING_2, numbering: { reference: ITEMS, level: 0 }, keepNext: true }),
				...itemLines(item).map((text, index, all) => itemLine(text, index < all.length - 1))
			])
		]),
		...closing.map((text) => body(text, indented)),
		...signature.map((text) => body(text, { alignment: AlignmentType.RIGHT }))
	];
}

/** A line of an item; it stays on one page with the next of its item. */
function itemLine(text: string, keepNext: boolean): Paragraph {
	return new Paragraph({
		keepNext,
		keepLines: true,
		indent: { left: INDENT },
		spacing: { line: 400 },
		children: [new TextRun({ text, size: SIZES.item })]
	});
}
