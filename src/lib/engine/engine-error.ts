import type { DatasetFault } from '../../dataset/dataset-fault';

/** What went wrong with a database: a code for the interface to put into words, and the cause. */
export type EngineErrorCode = 'unsupported' | 'start_failed' | 'data_missing' | 'data_truncated' | 'data_other_version' | 'query_failed';

export class EngineError extends Error {
	readonly code: EngineErrorCode;
	/** What exactly is wrong with the data set; `null` where that is not known, or not the trouble. */
	readonly fault: DatasetFault | null;

	constructor(code: EngineErrorCode, message: string, { fault, ...options }: ErrorOptions & { readonly fault?: DatasetFault } = {}) {
		super(message, options);
		this.name = 'EngineError';
		this.code = code;
		this.fault = fault ?? null;
	}
}
