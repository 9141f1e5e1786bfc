import type { DatasetEngine, ProgressListener } from '../engine/dataset-engine';
import { EngineError, type EngineErrorCode } from '../engine/engine-error';
import { SHIPPED_IDS, type DatasetId, type ShippedId } from '../place';
import { datasetFolder } from './dataset-folder';

/** How far the database of a data set is. `read` and `total` are bytes, unpacked. */
export type DatabaseStatus =
	| { readonly phase: 'idle' }
	| { readonly phase: 'loading'; readonly read: number; readonly total: number | null }
	| { readonly phase: 'ready' }
	| { readonly phase: 'failed'; readonly code: EngineErrorCode };

/** Starts an engine on a data set. Rejects with `EngineError`, or with what kept the files from being read. */
export type OpenEngine = (onProgress: ProgressListener) => Promise<DatasetEngine>;

/** The code that an import gives; a program that cannot be fetched starts nothing. */
export async function fetchedCode<Code>(code: Promise<Code>): Promise<Code> {
	return code.catch((cause: unknown) => {
		throw new EngineError('start_failed', 'the program of the database could not be fetched', { cause });
	});
}

async function openShipped(id: ShippedId, onProgress: ProgressListener): Promise<DatasetEngine> {
	const [{ startWasm }, { folderSource }] = await fetchedCode(
		Promise.all([import('../engine/start-wasm'), import('../engine/folder-source')])
	);
	return startWasm(await folderSource(datasetFolder(id)), null, onProgress);
}

/** Own reports have an engine only once their files are known. */
const openNothing: OpenEngine = () => Promise.reject(new EngineError('data_missing', 'no own reports have been looked for yet'));

/** The life of one data set's database in the browser. It never starts on its own. */
class Database {
	#openEngine: OpenEngine;
	#status = $state.raw<DatabaseStatus>({ phase: 'idle' });
	#engine: Promise<DatasetEngine> | undefined;

	constructor(openEngine: OpenEngine) {
		this.#openEngine = openEngine;
	}

	get status(): DatabaseStatus {
		return this.#status;
	}

	/** Starts the database, or joins the start under way; after a failure it tries again. Throws what opening throws. */
	start(): Promise<DatasetEngine> {
		this.#engine ??= this.#open(this.#openEngine);
		return this.#engine;
	}

	/** Starts the database for what is likely to be asked soon. A failure shows in the status alone. */
	warm(): void {
		if (this.#status.phase === 'idle') this.start().catch(() => undefined);
	}

	/** From now on the data set is another: the engine there was is closed, and what it was still asked stays unanswered. */
	replace(openEngine: OpenEngine): void {
		const before = this.#engine;
		this.#openEngine = openEngine;
		this.#engine = undefined;
		this.#status = { phase: 'idle' };
		before?.then((engine) => engine.close()).catch(() => undefined);
	}

	async #open(openEngine: OpenEngine): Promise<DatasetEngine> {
		const show = (status: DatabaseStatus): void => {
			if (openEngine === this.#openEngine) this.#status = status;
		};
		show({ phase: 'loading', read: 0, total: null });
		try {
			const engine = await openEngine((read, total) => show({ phase: 'loading', read, total }));
			show({ phase: 'ready' });
			return engine;
		} catch (error) {
			if (openEngine === this.#openEngine) this.#engine = undefined;
			show({ phase: 'failed', code: error instanceof EngineError ? error.code : 'start_failed' });
			throw error;
		}
	}
}

const databases: Partial<Record<DatasetId, Database>> = {};

/** The database of a data set: one for the whole visit. For the browser only. */
export function databaseOf(id: DatasetId): Database {
	const shipped = SHIPPED_IDS.find((one) => one === id);
	return (databases[id] ??= new Database(shipped === undefined ? openNothing : (onProgress) => openShipped(shipped, onProgress)));
}
