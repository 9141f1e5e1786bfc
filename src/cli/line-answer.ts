import type { Reading } from '../core/model/report';
import { tableRow } from './format-table';
import type { Fault } from '../facts/read-answer';

/** One line of `gongkai read --format jsonl`. */
export type ReadResult =
	({ readonly source: string; readonly sha256: string } & Reading) | { readonly source: string; readonly error: Fault };

/** A result as it is printed. */
export interface LineAnswer {
	readonly json: string;
	/** Cells of its row in a table for people. */
	readonly row: readonly string[];
}

/** A result as it is printed. */
export function lineAnswer(result: ReadResult): LineAnswer {
	return { json: JSON.stringify(result), row: tableRow(result) };
}
