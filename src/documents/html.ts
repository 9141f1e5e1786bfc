import type { SourceDocument } from '../core/model/block';
import { decodeText } from './decode-text';
import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';
import { parseDate } from './parse-date';
import { readMarkup } from './read-markup';

const MARKUP = /^[\s\ufeff]*(?:<!doctype html|<!--|<html|<head|<body|<p[\s>]|<div|<table|<meta|<\?xml)/i;
const PUBLISHED_META =
	/^(?:pubdate|publishdate|publish_date|pubtime|publishtime|firstpublishedtime|article:published_time|others?\.?pubdate)$/i;
const HEAD = 512;

/** A web page: paragraphs and data tables in reading order, layout tables unfolded, scripts and styles left out. */
export const html = {
	matches(bytes: Uint8Array, name: string): boolean {
		return /\.(x?html?|shtml|jhtml)$/i.test(name) || MARKUP.test(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)));
	},
	read: (bytes: Uint8Array, name: string): SourceDocument => readPage(decodeText(bytes, name), name)
} satisfies DocumentFormat;

/** A web page whose text is known. */
export function readPage(text: string, name: string): SourceDocument {
	const { blocks, title, meta } = readMarkup(text);
	const published = meta.flatMap(([key, content]) => (PUBLISHED_META.test(key) ? (parseDate(content) ?? []) : []))[0];
	return { name, mediaType: 'text/html', title, published: published ?? findPublished(blocks), blocks };
}
