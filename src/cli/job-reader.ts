import { buildRegionIndex, type RegionIndex } from '../core/region/region-index';
import { DocumentError, type DocumentErrorCode } from '../documents/document-error';
import { readFacts } from './facts-reader';
import { readLine } from './line-reader';
import type { ReadJob, ReadSetup, ReadTasks } from './read-task';
import { loadRegister } from './register';

/** What reading gave, or why it gave nothing; data alone, so that it can come from another thread. */
export type ReadAnswer<T> = { readonly value: T } | { readonly error: { readonly code: DocumentErrorCode; readonly message: string } };

export type JobReader<T> = (job: ReadJob) => Promise<ReadAnswer<T>>;

const READERS: { readonly [T in keyof ReadTasks]: (job: ReadJob, register: () => RegionIndex) => Promise<ReadTasks[T]> } = {
	line: readLine,
	facts: readFacts
};

/** Reads documents for a task. The register is read only when a document needs it. What goes wrong is in the answer, never thrown. */
export function jobReader<T extends keyof ReadTasks>({ task, regions }: ReadSetup<T>): JobReader<ReadTasks[T]> {
	let index: RegionIndex | null = null;
	const register = (): RegionIndex => (index ??= buildRegionIndex([...loadRegister(), ...regions]));
	const read = READERS[task];
	return async (job) => {
		try {
			return { value: await read(job, register) };
		} catch (error) {
			return { error: faultOf(error, job.source) };
		}
	};
}

/** A document on which the program itself fails must not take the others with it. */
export function faultOf(error: unknown, source: string): { readonly code: DocumentErrorCode; readonly message: string } {
	if (error instanceof DocumentError) return { code: error.code, message: error.message };
	const reason = error instanceof Error ? error.message : String(error);
	const message = `${source}：读取程序在这个文件上出错（${reason}），请报告这个问题。 The reader failed on this file (${reason}); please report it.`;
	return { code: 'reader_failed', message };
}
