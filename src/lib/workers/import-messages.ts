import type { OwnFile } from '../own/own-file';
import type { StoreErrorCode } from '../own/store-error';

/** What a worker that reads is asked for; `job` comes back with the answer. */
export type ReadingRequest =
	| { readonly kind: 'start'; readonly register: string }
	/** Copy a file into the store. */
	| { readonly kind: 'take'; readonly job: number; readonly batch: number; readonly name: string; readonly file: Blob }
	/**
	 * Read a file that is in the store, as long as it has this stamp there, and note the outcome. `regions`: files whose regions extend the
	 * register, as they stood when the file had this stamp.
	 */
	| {
			readonly kind: 'read';
			readonly job: number;
			readonly id: number;
			readonly stamp: number;
			readonly regions: readonly OwnFile[];
	  };

export type ReadingAnswer =
	/** The files as they are in the store now; none where another answer is wanted by now. */
	| {
			readonly job: number;
			readonly files: readonly OwnFile[];
			/** Texts of files of verdicts that came with an archive of everything. */
			readonly verdicts: readonly string[];
	  }
	| { readonly job: number; readonly failed: StoreErrorCode; readonly message: string };

/** What the worker that builds the data set is told to begin with. */
export interface BuildingRequest {
	/** Address of the register of regions. */
	readonly register: string;
}

export type BuildingAnswer =
	/** Reports gone through so far, of how many. */
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	/** The data set of this revision is in the store. `kept` is false where a later one was there already. */
	| { readonly kind: 'built'; readonly revision: number; readonly reports: number; readonly kept: boolean }
	| { readonly kind: 'failed'; readonly code: StoreErrorCode; readonly message: string };
