/** What went wrong with a database: a code for the interface to put into words, and the cause. */
export type EngineErrorCode = 'unsupported' | 'start_failed' | 'data_missing' | 'data_truncated' | 'data_other_version' | 'query_failed';

export class EngineError extends Error {
	readonly code: EngineErrorCode;

	constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'EngineError';
		this.code = code;
	}
}
