import { Parser } from 'htmlparser2';
import { decodeText } from './decode-text';
import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';
import { HtmlBlocks } from './html-blocks';
import { parseDate } from './parse-date';

const MARKUP = /^[\s\ufeff]*(?:<!doctype html|<!--|<html|<head|<body|<p[\s>]|<div|<table|<meta|<\?xml)/i;
const PUBLISHED_META =
	/^(?:pubdate|publishdate|publish_date|pubtime|publishtime|firstpublishedtime|article:published_time|others?\.?pubdate)$/i;
const HEAD = 512;

/** A web page: paragraphs and data tables in reading order, layout tables unfolded, scripts and styles left out. */
export const html: DocumentFormat = {
	matches(bytes, name) {
		return /\.(x?html?|shtml|jhtml|mht)$/i.test(name) || MARKUP.test(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)));
	},
	read(bytes, name) {
		const source = decodeText(bytes, name);
		const page = new HtmlBlocks();
		const meta: { published: string | null } = { published: null };
		const parser = new Parser({
			onopentag(tag, attributes) {
				if (tag === 'meta' && meta.published === null && PUBLISHED_META.test(attributes.name ?? attributes.property ?? '')) {
					meta.published = parseDate(attributes.content ?? '');
				}
				page.open(tag, attributes);
			},
			ontext: (text) => page.text(text),
			onclosetag: (tag) => page.close(tag)
		});
		parser.end(source);
		const blocks = page.finish();
		return { name, mediaType: 'text/html', title: page.title, published: meta.published ?? findPublished(blocks), blocks };
	}
};
