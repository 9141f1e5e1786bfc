/** The part of the PDF library that reads files; it comes without types and offers itself by being loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
