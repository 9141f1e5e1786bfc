import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';
import { joinPages } from './pdf/join-pages';
import { withPdf } from './pdf/open-pdf';
import { pageItems, type PageItem } from './pdf/page-items';
import { pageMarks } from './pdf/page-marks';

const HEAD = 1024;

/** A PDF with text: paragraphs put together from lines, tables from ruled lines; what is drawn as a picture is a picture block. */
export const pdf: DocumentFormat = {
	matches: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).includes('%PDF-'),
	read: (bytes, name) =>
		withPdf(bytes, name, async (file) => {
			const pages: (readonly PageItem[])[] = [];
			for (let number = 1; number <= file.numPages; number++) {
				pages.push(pageItems(await pageMarks(await file.getPage(number)), number));
			}
			const blocks = joinPages(pages);
			const { info } = await file.getMetadata();
			const title = (info as { readonly Title?: unknown }).Title;
			return {
				name,
				mediaType: 'application/pdf',
				title: typeof title === 'string' && title.trim() !== '' ? title : null,
				published: findPublished(blocks),
				blocks
			};
		})
};
