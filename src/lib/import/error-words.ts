import type { DocumentErrorCode } from '../../documents/document-error';
import { m } from '../paraglide/messages';

/** What became of a file, and what to do about it where there is something to do. */
export interface OutcomeWords {
	readonly what: string;
	readonly remedy: string;
}

const WORDS: Readonly<Record<DocumentErrorCode, readonly [what: () => string, remedy: () => string]>> = {
	no_such_file: [m.import_error_no_such_file, m.import_error_no_such_file_do],
	unreadable_file: [m.import_error_unreadable_file, m.import_error_unreadable_file_do],
	empty_file: [m.import_error_empty_file, m.import_error_empty_file_do],
	wrong_encoding: [m.import_error_wrong_encoding, m.import_error_wrong_encoding_do],
	unsupported_format: [m.import_error_unsupported_format, m.import_error_unsupported_format_do],
	unknown_format: [m.import_error_unknown_format, m.import_error_unknown_format_do],
	damaged_file: [m.import_error_damaged_file, m.import_error_damaged_file_do],
	too_large: [m.import_error_too_large, m.import_error_too_large_do],
	password_protected: [m.import_error_password_protected, m.import_error_password_protected_do],
	took_too_long: [m.import_error_took_too_long, m.import_error_took_too_long_do],
	reader_failed: [m.import_error_reader_failed, m.import_error_reader_failed_do]
};

/** Why a file gave nothing, and what to do. */
export function errorWords(code: DocumentErrorCode): OutcomeWords {
	const [what, remedy] = WORDS[code];
	return { what: what(), remedy: remedy() };
}
