import type { DocumentFormat } from './document-format';
import { html } from './html';
import { txt } from './txt';

/** Formats in the order they are tried: those that show in the content first. */
export const FORMATS: readonly DocumentFormat[] = [html, txt];
