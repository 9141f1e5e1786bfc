import type { DatasetFault } from '../../dataset/dataset-fault';
import OpeningWorkerScript from '../workers/opening-worker?worker';
import type { OpeningAnswer } from '../workers/opening-messages';
import type { Brought } from './import-state';
import { openOwnDatabase, type OpenedDataset } from './own-database';
import { OwnStore } from './own-store';
import { StoreError } from './store-error';

/** Work of a worker that can be ended. */
export interface Opening {
	/** What is wrong with the files; `null` once they are kept. Rejects with `StoreError`. */
	readonly outcome: Promise<DatasetFault | 'ended' | null>;
	readonly end: () => void;
}

/** Checks the files of a data set and keeps them in this browser, in a worker of their own. `onProgress` is told of bytes. */
export function openDatasetFiles(files: readonly Brought[], onProgress: (read: number, total: number) => void): Opening {
	const worker = new OpeningWorkerScript();
	let end = (): void => undefined;
	const outcome = new Promise<DatasetFault | 'ended' | null>((settle, fail) => {
		end = () => settle('ended');
		worker.onmessage = ({ data }: MessageEvent<OpeningAnswer>) => {
			if (data.kind === 'progress') onProgress(data.read, data.total);
			else if (data.kind === 'failed') fail(new StoreError(data.code, data.message));
			else settle(data.kind === 'fault' ? data.fault : null);
		};
		worker.onerror = ({ message }) => fail(new StoreError('failed', message || 'the data set could not be opened'));
		worker.postMessage({ files });
	}).finally(() => worker.terminate());
	return { outcome, end };
}

async function withStore<Value>(work: (store: OwnStore) => Promise<Value>): Promise<Value> {
	const database = await openOwnDatabase().catch((cause: unknown) => {
		throw new StoreError('unavailable', String(cause), { cause });
	});
	try {
		return await work(new OwnStore(database));
	} finally {
		database.close();
	}
}

/** The data set opened from files; `null` where none is. Throws `StoreError`. */
export function keptDataset(): Promise<OpenedDataset | null> {
	return withStore((store) => store.opened());
}

/** Removes the data set opened from files from this browser. Throws `StoreError`. */
export function closeDataset(): Promise<void> {
	return withStore((store) => store.keepOpened(null));
}
