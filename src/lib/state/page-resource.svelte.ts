import type { Engine } from '../engine/engine';
import { EngineError, type EngineErrorCode } from '../engine/engine-error';

/** Asks every question of a page. The same function runs at build and in the browser. */
export type LoadPage<Params, Data> = (engine: Engine, params: Params) => Promise<Data>;

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

	/** Asks for a view; an answer that comes after a later question is dropped. Never rejects: failure is a phase. */
	async load(open: () => Promise<Engine>, ask: (engine: Engine) => Promise<Data>): Promise<void> {
		const question = ++this.#asked;
		this.#phase = 'loading';
		try {
			const data = await ask(await open());
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
