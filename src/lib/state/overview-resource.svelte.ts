import type { Engine } from '../engine/engine';
import { EngineError, type EngineErrorCode } from '../engine/engine-error';
import { loadOverview, type OverviewData } from '../queries/overview';
import type { Scope } from '../queries/scope';

/** The overview of a scope that the file does not hold: asked of a database, the last question wins. */
export class OverviewResource {
	#phase = $state<'loading' | 'ready' | 'failed'>('loading');
	#data = $state.raw<OverviewData | null>(null);
	#code = $state<EngineErrorCode>('query_failed');
	#asked = 0;

	get phase(): 'loading' | 'ready' | 'failed' {
		return this.#phase;
	}

	/** Rows of the scope asked last; null until they are there. */
	get data(): OverviewData | null {
		return this.#data;
	}

	/** Why the last question failed. */
	get code(): EngineErrorCode {
		return this.#code;
	}

	/** Asks for a scope; an answer that comes after a later question is dropped. Never rejects: failure is a phase. */
	async load(open: () => Promise<Engine>, scope: Scope): Promise<void> {
		const question = ++this.#asked;
		this.#phase = 'loading';
		try {
			const data = await loadOverview(await open(), scope);
			if (question !== this.#asked) return;
			this.#data = data;
			this.#phase = 'ready';
		} catch (error) {
			if (question !== this.#asked) return;
			this.#code = error instanceof EngineError ? error.code : 'query_failed';
			this.#phase = 'failed';
		}
	}
}
