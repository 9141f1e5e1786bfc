import { EngineError, type EngineErrorCode } from '../engine/engine-error';
import type { DatasetId } from '../place';
import { loadEvidence, type Evidence } from '../queries/load-evidence';
import { databaseOf } from './database.svelte';

/** How far the document of a report is. `read` and `total` are bytes; null while that is not known. */
export type EvidenceStatus =
	| { readonly phase: 'idle' }
	| { readonly phase: 'loading'; readonly progress: { readonly read: number; readonly total: number } | null }
	| { readonly phase: 'ready'; readonly evidence: Evidence | null }
	| { readonly phase: 'failed'; readonly code: EngineErrorCode };

/** The document of the report whose figure is being looked at: one at a time, an answer that comes late is dropped. */
export class EvidenceReader {
	readonly #dataset: DatasetId;
	#report = $state<string | null>(null);
	#answer = $state.raw<EvidenceStatus>({ phase: 'idle' });
	#attaching = $state.raw<{ readonly read: number; readonly total: number } | null>(null);

	constructor(dataset: DatasetId) {
		this.#dataset = dataset;
	}

	/** Report asked for last; null before the first. */
	get report(): string | null {
		return this.#report;
	}

	get status(): EvidenceStatus {
		if (this.#answer.phase !== 'loading') return this.#answer;
		const database = databaseOf(this.#dataset).status;
		if (database.phase === 'loading' && database.total !== null) {
			return { phase: 'loading', progress: { read: database.read, total: database.total } };
		}
		return { phase: 'loading', progress: this.#attaching };
	}

	/** Fetches the document of a report, unless that is done or under way. Failures show in the status. */
	async load(report: string): Promise<void> {
		if (this.#report === report && this.#answer.phase !== 'failed') return;
		this.#report = report;
		this.#answer = { phase: 'loading', progress: null };
		const answer = await this.#ask(report);
		if (this.#report === report) this.#answer = answer;
	}

	async #ask(report: string): Promise<EvidenceStatus> {
		try {
			const engine = await databaseOf(this.#dataset).start();
			await engine.attachEvidence((read, total) => (this.#attaching = { read, total }));
			return { phase: 'ready', evidence: await loadEvidence(engine, report) };
		} catch (error) {
			return { phase: 'failed', code: error instanceof EngineError ? error.code : 'query_failed' };
		}
	}
}
