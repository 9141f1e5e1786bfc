import type { Engine } from '../engine/engine';
import { EngineError, type EngineErrorCode } from '../engine/engine-error';

/** Asks every question of a page. The same function runs at build and in the browser. */
export type LoadPage<Params, Data> = (engine: Engine, params: Params) => Promise<Data>;

/** An engine that fails, without being bothered, every question put after it is no longer wanted. */
function asLongAs(isWanted: () => boolean, engine: Engine): Engine {
	return {
		query: (sql, params) =>
			isWanted() ? engine.query(sql, params) : Promise.reject(new EngineError('query_failed', 'another view was asked for')),
		close: () => engine.close()
	};
}

/** Rows of a view that the file does not hold: asked of a database, the last question wins. */
export class PageResource<Data> {
	#phase = $state<'loading' | 'ready' | 'failed'>('loading');
	#answer = $state.raw<{ readonly data: Data } | null>(null);
	#code = $state<EngineErrorCode>('query_failed');
	#asked = 0;

	get phase(): 'loading' | 'ready' | 'failed' {
		return this.#phase;
	}

	/** The last rows that came, of an earlier view while a later one is being asked for; null before the first. */
	get answer(): { readonly data: Data } | null {
		return this.#answer;
	}

	/** Why the last question failed. */
	get code(): EngineErrorCode {
		return this.#code;
	}

	/**
	 * Asks for a view; once a later one is asked for, the questions left of it are not put any more and its answer is
	 * dropped. Never rejects: failure is a phase.
	 */
	async load(open: () => Promise<Engine>, ask: (engine: Engine) => Promise<Data>): Promise<void> {
		const question = ++this.#asked;
		this.#phase = 'loading';
		try {
			const data = await ask(asLongAs(() => question === this.#asked, await open()));
			if (question !== this.#asked) return;
			this.#answer = { data };
			this.#phase = 'ready';
		} catch (error) {
			if (question !== this.#asked) return;
			this.#code = error instanceof EngineError ? error.code : 'query_failed';
			this.#phase = 'failed';
		}
	}
}
