import { problem, type Problem } from '../dataset/problem';
import type { DocumentError } from '../documents/document-error';

/** A file that gave no blocks, as a problem of the input that it is part of. */
export function documentProblem({ code, message }: Pick<DocumentError, 'code' | 'message'>, file: string): Problem {
	return problem(code, file, null, code === 'unreadable_file' || code === 'reader_failed' ? { reason: message } : {});
}
