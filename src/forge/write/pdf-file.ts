import type { ForgedDocument } from './writer';

/** One page: its content operators. */
export type PdfPage = string;

/** Size of a page in points. */
export const PAGE = { width: 595, height: 842 } as const;

/** A font that readers know by name, with its characters named by UTF-16; ASCII is half as wide as the rest. */
const FONT = [
	'<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
	'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>',
	'<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>'
] as const;
const FIRST_PAGE = 6;

/** Text as the font takes it: UTF-16 in hexadecimal. */
export function pdfText(text: string): string {
	return `<${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`;
}

/** A PDF of its pages, uncompressed. */
export function pdfFile(name: string, pages: readonly PdfPage[]): ForgedDocument {
	const kids = pages.map((_, i) => `${FIRST_PAGE + 2 * i} 0 R`).join(' ');
	const objects: string[] = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> >>`,
		...FONT,
		...pages.flatMap((content, i) => [
			`<< /Type /Page /Parent 2 0 R /Contents ${FIRST_PAGE + 2 * i + 1} 0 R >>`,
			`<< /Length ${content.length} >>\nstream\n${content}\nendstream`
		])
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, i) => {
		const place = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const start = file.length;
	const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return { name, bytes: new TextEncoder().encode(file) };
}
