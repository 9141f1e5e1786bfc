import { m } from '../paraglide/messages';

const WORDS = {
	unsupported: m.engine_unsupported,
	start_failed: m.engine_start_failed,
	data_missing: m.engine_data_missing,
	data_truncated: m.engine_data_truncated,
	data_other_version: m.engine_data_other_version,
	query_failed: m.engine_query_failed
} as const;

/** Why a database did not answer, and what to do, by the code of its error. */
export function engineErrorWords(code: keyof typeof WORDS): string {
	return WORDS[code]();
}
