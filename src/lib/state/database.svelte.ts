import { base } from '$app/paths';
import type { DatasetEngine } from '../engine/dataset-engine';
import { EngineError, type EngineErrorCode } from '../engine/engine-error';
import type { DatasetId } from '../place';

/** How far the database of a data set is. `read` and `total` are bytes, unpacked. */
export type DatabaseStatus =
	| { readonly phase: 'idle' }
	| { readonly phase: 'loading'; readonly read: number; readonly total: number | null }
	| { readonly phase: 'ready' }
	| { readonly phase: 'failed'; readonly code: EngineErrorCode };

async function startEngine(id: DatasetId, onProgress: (read: number, total: number) => void): Promise<DatasetEngine> {
	const { startWasm } = await import('../engine/start-wasm').catch((cause: unknown) => {
		throw new EngineError('start_failed', 'the program of the database could not be fetched', { cause });
	});
	return startWasm(new URL(`${base}/dataset/${id}/`, location.href), onProgress);
}

/** The life of one data set's database in the browser. It never starts on its own. */
class Database {
	readonly #id: DatasetId;
	#status = $state.raw<DatabaseStatus>({ phase: 'idle' });
	#engine: Promise<DatasetEngine> | undefined;

	constructor(id: DatasetId) {
		this.#id = id;
	}

	get status(): DatabaseStatus {
		return this.#status;
	}

	/** Starts the database, or joins the start under way; after a failure it tries again. Throws `EngineError`. */
	start(): Promise<DatasetEngine> {
		this.#engine ??= this.#open();
		return this.#engine;
	}

	/** Starts the database for what is likely to be asked soon. A failure shows in the status alone. */
	warm(): void {
		if (this.#status.phase === 'idle') this.start().catch(() => undefined);
	}

	async #open(): Promise<DatasetEngine> {
		this.#status = { phase: 'loading', read: 0, total: null };
		try {
			const engine = await startEngine(this.#id, (read, total) => {
				this.#status = { phase: 'loading', read, total };
			});
			this.#status = { phase: 'ready' };
			return engine;
		} catch (error) {
			this.#engine = undefined;
			this.#status = { phase: 'failed', code: error instanceof EngineError ? error.code : 'start_failed' };
			throw error;
		}
	}
}

const databases: Partial<Record<DatasetId, Database>> = {};

/** The database of a shipped data set: one for the whole visit. For the browser only. */
export function databaseOf(id: DatasetId): Database {
	return (databases[id] ??= new Database(id));
}
