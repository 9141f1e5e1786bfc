import type { Block, Cell, SourceDocument } from '../core/model/block';
import { decodeText } from './decode-text';
import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';
import { readMarkup } from './read-markup';

/** A line of a pipe table: begins or ends with a bar, or has two inside it. */
const TABLE_LINE = /^\s*\||\|\s*$|(?<!\\)\|.*(?<!\\)\|/;
/** The line under a head: dashes, colons and bars alone. */
const RULE_LINE = /^[\s|:-]*-[\s|:-]*$/;
const BAR = /(?<!\\)\|/;
const BAR_BYTE = 0x7c;
const HTML_TABLE = /<table[\s>][\s\S]*?(?:<\/table\s*>|$)/gi;
const TABLES_TO_BE = 3;
/** A line that is a picture. */
const PICTURE = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/;

/** Markdown: paragraphs without their signs, pipe tables (also badly cut ones) and tables in HTML. */
export const md = {
	matches: (bytes: Uint8Array, name: string): boolean => /\.(md|markdown)$/i.test(name) || (/\.(txt|text)$/i.test(name) && isPiped(bytes)),
	read(bytes: Uint8Array, name: string): SourceDocument {
		const source = decodeText(bytes, name);
		const blocks: Block[] = [];
		let at = 0;
		for (const { index, 0: table } of source.matchAll(HTML_TABLE)) {
			blocks.push(...piped(source.slice(at, index)), ...readMarkup(table).blocks);
			at = index + table.length;
		}
		blocks.push(...piped(source.slice(at)));
		return { name, mediaType: 'text/markdown', title: null, published: findPublished(blocks), blocks };
	}
} satisfies DocumentFormat;

/** Text under another name is Markdown when tables are ruled in it as Markdown rules them. */
function isPiped(bytes: Uint8Array): boolean {
	if (!bytes.includes(BAR_BYTE)) return false;
	const lines = new TextDecoder('latin1').decode(bytes).split(/\r?\n/);
	return (
		lines.filter((line) => line.includes('|') && RULE_LINE.test(line)).length > 0 &&
		lines.filter((line) => TABLE_LINE.test(line)).length >= TABLES_TO_BE
	);
}

/** Lines as paragraphs, neighbouring lines of a table as one table. */
function piped(source: string): readonly Block[] {
	const blocks: Block[] = [];
	let rows: (readonly Cell[])[] = [];
	const endTable = (): void => {
		if (rows.length > 0) blocks.push({ kind: 'table', rows });
		rows = [];
	};
	for (const line of source.split(/\r\n|[\n\r\f\u2028]/)) {
		if (!TABLE_LINE.test(line)) {
			endTable();
			if (PICTURE.test(line)) blocks.push({ kind: 'picture' });
			else blocks.push({ kind: 'paragraph', text: plain(line.replace(/^\s{0,3}(?:#{1,6}\s+|>\s?)/, '')) });
		} else if (!RULE_LINE.test(line)) rows.push(cellsOf(line));
	}
	endTable();
	return blocks;
}

function cellsOf(line: string): readonly Cell[] {
	const inner = line
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '');
	return inner.split(BAR).map((text) => ({ text: plain(text).trim(), rowSpan: 1, colSpan: 1 }));
}

/** Text without the signs of emphasis, escapes and line breaks. */
function plain(text: string): string {
	return text
		.replace(/<br\s*\/?>/gi, '\n')
		.replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
		.replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1')
		.replace(/&nbsp;/g, '\u00a0')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&');
}
