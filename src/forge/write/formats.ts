/** Formats of documents: `txt` has every table cell on a line of its own, `tsv` a table row a line with tabs, `html` is a page, `docx` a Word document, `md` Markdown, `xlsx` an Excel workbook, `pdf` a PDF. */
export const FORMATS = ['txt', 'tsv', 'html', 'docx', 'md', 'xlsx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
