import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DocumentError } from '../document-error';
import { damaged } from '../damaged';
import { loadPdfjs, READING } from './load-pdfjs';

/** Most pages that are read; the longest reports known have some sixty. */
const MOST_PAGES = 300;

/**
 * Opens a PDF, lets `read` work on it and closes it.
 * @throws DocumentError `password_protected`, `damaged_file`, or `too_large` when it has more than 300 pages
 */
export async function withPdf<T>(bytes: Uint8Array, name: string, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
	const { getDocument } = await loadPdfjs();
	// The library takes the bytes away from their owner.
	const task = getDocument({ ...READING, data: new Uint8Array(bytes) });
	try {
		const pdf = await task.promise;
		if (pdf.numPages > MOST_PAGES) throw tooLong(name, pdf.numPages);
		return await read(pdf);
	} catch (cause) {
		if (cause instanceof DocumentError) throw cause;
		if (cause instanceof Error && cause.name === 'PasswordException') throw locked(name, cause);
		throw damaged(name, cause);
	} finally {
		await task.destroy();
	}
}

function locked(name: string, cause: Error): DocumentError {
	const message = `${name}：PDF 有密码，请去掉密码后再试。 The PDF is protected by a password; save it without one.`;
	return new DocumentError('password_protected', message, { cause });
}

function tooLong(name: string, pages: number): DocumentError {
	const message = `${name}：PDF 有 ${pages} 页，超过 ${MOST_PAGES} 页，不像一份年报，没有读取。 The PDF has ${pages} pages, more than ${MOST_PAGES}; no report does, so it was not read.`;
	return new DocumentError('too_large', message);
}
