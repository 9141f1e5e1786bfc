import { DocumentError } from './document-error';

/** Says that a file does not hold what it should. */
export function damaged(name: string, cause?: unknown): DocumentError {
	const message = `${name}：文件已损坏或不完整，请重新下载或另存。 The file is damaged or incomplete; fetch or save it again.`;
	return new DocumentError('damaged_file', message, { cause });
}
