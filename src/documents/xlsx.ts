import { Parser } from 'htmlparser2';
import type { SourceDocument } from '../core/model/block';
import { damaged } from './damaged';
import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';
import { isArchiveWith, openArchive } from './open-archive';
import { sheetBlocks } from './sheet-blocks';
import { sharedStrings, sheetOf, type Sheet } from './sheet-rows';

const WORKBOOK = 'xl/workbook.xml';
const PARTS = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[\w-]+\.xml)$/;

/** An Excel workbook of 2007 and later: its visible sheets one after the other, merged cells as spans, single cells as paragraphs. */
export const xlsx: DocumentFormat = {
	matches: (bytes) => isArchiveWith(bytes, WORKBOOK),
	read(bytes, name): SourceDocument {
		const blocks = xlsxSheets(bytes, name).flatMap(sheetBlocks);
		const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
		return { name, mediaType, title: null, published: findPublished(blocks), blocks };
	}
};

/** The visible sheets of a workbook in its order. @throws DocumentError `damaged_file`, `too_large` */
export function xlsxSheets(bytes: Uint8Array, name: string): readonly Sheet[] {
	const parts = openArchive(bytes, name, (path) => PARTS.test(path));
	const text = (path: string): string => new TextDecoder().decode(parts[path] ?? new Uint8Array());
	const strings = sharedStrings(text('xl/sharedStrings.xml'));
	const paths = sheetPaths(text(WORKBOOK), text('xl/_rels/workbook.xml.rels'));
	if (paths.some((path) => parts[path] === undefined)) throw damaged(name);
	return paths.map((path) => sheetOf(text(path), strings));
}

/** Paths of the visible sheets in the order of the workbook. */
function sheetPaths(workbook: string, relationships: string): readonly string[] {
	const targets = new Map<string, string>();
	const paths: string[] = [];
	elements(relationships, (tag, { Id = '', Target = '' }) => {
		if (tag === 'Relationship') targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, 'xl/'));
	});
	elements(workbook, (tag, attributes) => {
		const path = targets.get(attributes['r:id'] ?? '');
		if (tag === 'sheet' && path !== undefined && !/hidden/i.test(attributes['state'] ?? '')) paths.push(path);
	});
	return paths;
}

function elements(xml: string, seen: (tag: string, attributes: Readonly<Record<string, string>>) => void): void {
	new Parser({ onopentag: seen }, { xmlMode: true }).end(xml);
}
