import { ImportSession } from './import-session';
import type { ImportState } from './import-state';
import { openOwnDatabase } from './own-database';
import { OwnStore } from './own-store';
import { ReadingPool, type ReadingWorker } from './reading-pool';
import { StoreError } from './store-error';
import { TabChannel } from './tab-channel';
import { datasetBuilder } from './dataset-builder';
import ReadingWorkerScript from '../workers/reading-worker?worker';

/** Where what workers need is to be had. */
export interface Addresses {
	/** Register of regions. */
	readonly register: string;
}

/** Longest that reading one document may take, and that copying a file may, an archive of thousands among them. */
const SECONDS = { read: 60, take: 1200 };
const MOST_WORKERS = 8;

export interface OpenSession {
	readonly session: ImportSession;
	readonly store: OwnStore;
}

/** Opens the store and what works on it. @throws StoreError `unavailable` where this browser keeps nothing */
export async function openSession(
	{ register }: Addresses,
	onChange: (state: ImportState) => void,
	onVerdicts: (text: string) => void
): Promise<OpenSession> {
	const database = await openOwnDatabase().catch((cause: unknown) => {
		throw new StoreError('unavailable', String(cause), { cause });
	});
	const store = new OwnStore(database);
	const makeWorker = (): ReadingWorker => {
		const worker = new ReadingWorkerScript();
		worker.postMessage({ kind: 'start', register });
		return worker;
	};
	const workers = Math.max(1, Math.min(navigator.hardwareConcurrency, MOST_WORKERS));
	const pool = new ReadingPool({ makeWorker, workers, seconds: ({ kind }) => SECONDS[kind] });
	const tabs = new TabChannel((): boolean => session.isWorking);
	const session: ImportSession = new ImportSession({
		store,
		pool,
		tabs,
		build: datasetBuilder({ register }),
		onChange,
		onVerdicts,
		now: () => performance.now(),
		patience: 2000
	});
	return { session, store };
}
