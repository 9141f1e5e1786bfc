import type { DocumentFormat } from './document-format';
import { csv } from './csv';
import { doc } from './doc';
import { docx } from './docx';
import { html } from './html';
import { locked } from './locked';
import { md } from './md';
import { mht } from './mht';
import { pdf } from './pdf';
import { rtf } from './rtf';
import { txt } from './txt';
import { unsupported } from './unsupported';
import { xlsx } from './xlsx';

/** Formats in the order they are tried: those that show in the content first. */
export const FORMATS: readonly DocumentFormat[] = [docx, xlsx, pdf, locked, doc, rtf, unsupported, mht, html, csv, md, txt];
