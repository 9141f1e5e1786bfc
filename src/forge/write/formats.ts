/** Formats of documents: `txt` has every table cell on a line of its own, `tsv` a table row a line with tabs, `html` is a page. */
export const FORMATS = ['txt', 'tsv', 'html'] as const;
export type Format = (typeof FORMATS)[number];
