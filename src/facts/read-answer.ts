import { DocumentError, type DocumentErrorCode } from '../documents/document-error';

/** Why a file gave nothing: `code` is stable, `message` names file and reason. */
export interface Fault {
	readonly code: DocumentErrorCode;
	readonly message: string;
}

/** What reading gave, or why it gave nothing; data alone, so that it can come from another thread. */
export type ReadAnswer<T> = { readonly value: T } | { readonly error: Fault };

/** A document on which the program itself fails must not take the others with it. */
export function faultOf(error: unknown, source: string): Fault {
	if (error instanceof DocumentError) return { code: error.code, message: error.message };
	const reason = error instanceof Error ? error.message : String(error);
	const message = `${source}：读取程序在这个文件上出错（${reason}），请报告这个问题。 The reader failed on this file (${reason}); please report it.`;
	return { code: 'reader_failed', message };
}
