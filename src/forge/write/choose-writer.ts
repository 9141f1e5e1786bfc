import type { InventedReport } from '../facts/invented-report';
import type { Random } from '../random';
import type { Encoding } from './encode-text';
import type { Format } from './formats';
import { writeArticlePage } from './write-article-page';
import { writeDocx } from './write-docx';
import { writeFlattenedText } from './write-flattened-text';
import { writeMarkdown } from './write-markdown';
import { writePdf } from './write-pdf';
import { writePlainPage } from './write-plain-page';
import { writePortalPage } from './write-portal-page';
import { writeXlsx } from './write-xlsx';
import type { DocumentStyle, Writer } from './writer';
import { writeTabbedText } from './write-tabbed-text';

/** How often a format is chosen among those asked for. */
const FORMAT_WEIGHTS: Readonly<Record<Format, number>> = { txt: 20, tsv: 15, html: 65, docx: 15, md: 10, xlsx: 10, pdf: 10 };

/** Encodings of text files and of pages, the usual ones more than once. */
const TEXT_ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-8', 'utf-8', 'utf-8-bom', 'gb18030', 'utf-16le'];
const PAGE_ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-8', 'utf-8', 'utf-8', 'gb18030'];

/** The bodies of a county publish on one site, so their pages look alike. */
function pageWriter(countyCode: string): Writer {
	const writers = [writeArticlePage, writePortalPage, writePlainPage];
	return writers[Number(countyCode) % writers.length] as Writer;
}

/** A writer and a style for a report, one of the formats given. */
export function chooseWriter(
	report: InventedReport,
	formats: readonly Format[],
	random: Random
): { readonly write: Writer; readonly style: DocumentStyle } {
	const format = formats[random.weighted(formats.map((f) => FORMAT_WEIGHTS[f]))] as Format;
	const encoding = random.pick(format === 'html' ? PAGE_ENCODINGS : TEXT_ENCODINGS);
	const style: DocumentStyle = { encoding, lineEnd: random.chance(30) ? '\r\n' : '\n' };
	if (format === 'html') return { write: pageWriter(report.body.countyCode), style };
	return {
		write: { txt: writeFlattenedText, tsv: writeTabbedText, docx: writeDocx, md: writeMarkdown, xlsx: writeXlsx, pdf: writePdf }[format],
		style
	};
}
