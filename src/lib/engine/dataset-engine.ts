import type { Engine } from './engine';

/** Told of bytes read so far and of all bytes there are to read. */
export type ProgressListener = (read: number, total: number) => void;

/** An engine on one data set: the catalogue `data` is attached read-only and in use. */
export interface DatasetEngine extends Engine {
	/**
	 * Attaches the evidence file as the catalogue `evidence`. Later callers share the first one's work; a failure can be tried again.
	 * `onProgress` is told of the bytes where there are bytes to fetch. Throws `EngineError`.
	 */
	attachEvidence(onProgress?: ProgressListener): Promise<void>;
}
