import type { SourceDocument } from '../model/block';
import type { Reading } from '../model/report';
import type { RegionIndex } from '../region/region-index';
import { cellStream } from './cell-stream';
import { readTables } from './read-tables';

/**
 * Reads a document as an annual report, or says why it is none.
 * Faults of the document are findings, never thrown.
 * @param register regions that the body's name is looked up in
 */
export function readReport(document: SourceDocument, _register: RegionIndex): Reading {
	const t = readTables(cellStream(document.blocks));
	return { kind: 'annual-report', year: null, published:{date:null,from:null}, body:{name:null,id:null,level:null,type:null,region:null,candidates:[]}, sections:[], narrative:[], ...t };
}
