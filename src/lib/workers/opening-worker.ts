import { DatasetFaultError } from '../../dataset/dataset-fault';
import { openDataset } from '../own/open-dataset';
import { openOwnDatabase } from '../own/own-database';
import { OwnStore } from '../own/own-store';
import { StoreError, storeError } from '../own/store-error';
import type { OpeningAnswer, OpeningRequest } from './opening-messages';

const tell = (answer: OpeningAnswer): void => self.postMessage(answer);

/** Least time between two answers on the progress, in milliseconds. */
const PAUSE = 50;

async function open({ files }: OpeningRequest): Promise<void> {
	const database = await openOwnDatabase().catch((cause: unknown) => {
		throw new StoreError('unavailable', String(cause), { cause });
	});
	let told = 0;
	const opened = await openDataset(files, (read, total) => {
		const now = performance.now();
		if (now - told < PAUSE && read < total) return;
		told = now;
		tell({ kind: 'progress', read, total });
	});
	await new OwnStore(database).keepOpened(opened);
	tell({ kind: 'opened' });
}

self.addEventListener('message', ({ data }: MessageEvent<OpeningRequest>) => {
	open(data).catch((error: unknown) => {
		if (error instanceof DatasetFaultError) return tell({ kind: 'fault', fault: error.fault });
		const { code, message } = storeError(error);
		tell({ kind: 'failed', code, message });
	});
});
