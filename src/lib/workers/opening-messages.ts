import type { DatasetFault } from '../../dataset/dataset-fault';
import type { Brought } from '../own/import-state';
import type { StoreErrorCode } from '../own/store-error';

/** What the worker that opens a data set is told to begin with: its files, or an archive of them. */
export interface OpeningRequest {
	readonly files: readonly Brought[];
}

export type OpeningAnswer =
	/** Bytes checked so far, of how many. */
	| { readonly kind: 'progress'; readonly read: number; readonly total: number }
	/** The data set is in the store. */
	| { readonly kind: 'opened' }
	| { readonly kind: 'fault'; readonly fault: DatasetFault }
	| { readonly kind: 'failed'; readonly code: StoreErrorCode; readonly message: string };
