/** Why a file gives no blocks. */
export type DocumentErrorCode =
	| 'no_such_file'
	| 'unreadable_file'
	| 'empty_file'
	| 'wrong_encoding'
	| 'unsupported_format'
	| 'unknown_format'
	| 'damaged_file'
	| 'too_large'
	| 'password_protected'
	| 'took_too_long'
	| 'reader_failed';

/** A file that cannot be turned into blocks; `code` is stable, the message names file and reason. */
export class DocumentError extends Error {
	override readonly name = 'DocumentError';

	constructor(
		readonly code: DocumentErrorCode,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}
