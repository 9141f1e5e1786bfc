import type { Region } from '../core/model/region';
import type { DocumentEntry } from '../dataset/read-documents-table';
import type { LineAnswer } from './line-answer';

/** What becomes of a document: a line of output, or facts for a data set. */
export interface ReadTasks {
	readonly line: LineAnswer;
	/** What was made of the numbers in running text, for people. */
	readonly explanation: string;
	/** `DocumentFacts` as JSON: text crosses threads faster than objects do. */
	readonly facts: string;
	readonly checked: CheckedAnswer;
}

/** Both a line of output and facts to be compared with those of other documents. */
export interface CheckedAnswer {
	/** The line of output, as JSON. */
	readonly line: string;
	/** `DocumentFacts` as JSON. */
	readonly facts: string;
}

/** What reading needs to know once. It goes to another thread, so it is data alone. */
export interface ReadSetup<T extends keyof ReadTasks> {
	readonly task: T;
	/** Regions that the national register does not have. */
	readonly regions: readonly Region[];
	/** Whether findings name also the identities that hold; they do not when left out. */
	readonly withPasses?: boolean;
}

/** One document to read. */
export interface ReadJob {
	readonly source: string;
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What the list of documents says of it; `null` when it is not listed. */
	readonly entry: DocumentEntry | null;
}
