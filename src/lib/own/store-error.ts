/** Why the browser's store did not do what it was asked for. */
export type StoreErrorCode =
	/** There is no room left. */
	| 'full'
	/** What was to be changed was removed meanwhile, here or in another tab. */
	| 'gone'
	/** The browser keeps nothing: private mode of some, or switched off. */
	| 'unavailable'
	| 'failed';

export class StoreError extends Error {
	override readonly name = 'StoreError';

	constructor(
		readonly code: StoreErrorCode,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

/** Any failure of the store as one of ours. */
export function storeError(cause: unknown): StoreError {
	if (cause instanceof StoreError) return cause;
	const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
	return new StoreError(name === 'QuotaExceededError' ? 'full' : 'failed', String(cause), { cause });
}
