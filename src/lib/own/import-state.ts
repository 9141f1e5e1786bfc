import type { OwnFile } from './own-file';
import type { StoreErrorCode } from './store-error';

/** A file to be brought, with its path within what was dropped. */
export interface Brought {
	readonly name: string;
	readonly file: Blob;
}

/** What is being done, and how far it is. */
export interface Work {
	readonly kind: 'copying' | 'reading' | 'building';
	readonly done: number;
	readonly of: number;
	/** When it began, in milliseconds of the page's clock. */
	readonly since: number;
}

/** Everything there is to show of own reports. */
export interface ImportState {
	/** All files, in the order in which they were brought. */
	readonly files: readonly OwnFile[];
	readonly work: Work | null;
	/** Whether the user stopped reading. */
	readonly stopped: boolean;
	/** Another tab copies or reads; this one follows it. */
	readonly elsewhere: boolean;
	/** What went wrong last; `null` when nothing did, or it was put right. */
	readonly trouble: { readonly code: StoreErrorCode; readonly during: Work['kind'] | 'change'; readonly message: string } | null;
	/** Files found of a batch whose copying was cut off and that was undone; `null` when there was none. */
	readonly undone: number | null;
	/** Reports in the data set as it is kept; `null` when none was made yet. */
	readonly reports: number | null;
}

export const NOTHING_OWN: ImportState = {
	files: [],
	work: null,
	stopped: false,
	elsewhere: false,
	trouble: null,
	undone: null,
	reports: null
};
