import { EngineError, type EngineErrorCode } from '../engine/engine-error';
import { TabChannel } from '../own/tab-channel';
import type { ShippedId } from '../place';
import { databaseOf, fetchedCode } from './database.svelte';
import type { OwnInfo } from './own-info';

/** `none`: nothing was brought; `denied`: this browser keeps nothing. */
type OwnPhase = 'waiting' | 'loading' | 'none' | 'denied' | 'ready' | 'failed';

/**
 * The user's own reports, alone or together with a shipped data set, for the pages that show them. Their engine starts as soon
 * as such a page is open, since the page has nothing else to show. When they change, in whichever tab, the engine is opened anew.
 */
class OwnSet {
	#phase = $state<OwnPhase>('waiting');
	#code = $state<EngineErrorCode>('start_failed');
	#info = $state.raw<OwnInfo | null>(null);
	#round = $state(0);
	#beside: ShippedId | null | undefined;
	#revision: number | null = null;

	get phase(): OwnPhase {
		return this.#phase;
	}

	/** Why it failed. */
	get code(): EngineErrorCode {
		return this.#code;
	}

	/** Null until it is ready. */
	get info(): OwnInfo | null {
		return this.#phase === 'ready' ? this.#info : null;
	}

	/** Another number whenever the rows are others: what was asked before is to be asked again. */
	get round(): number {
		return this.#round;
	}

	/** Shows own reports alone, or together with a shipped data set. */
	show(beside: ShippedId | null): void {
		if (this.#beside === beside) return;
		if (this.#beside === undefined) this.#listen();
		this.#beside = beside;
		void this.open();
	}

	/** Opens what is kept now, also after a failure. A later opening takes over. */
	async open(): Promise<void> {
		const round = ++this.#round;
		const beside = this.#beside ?? null;
		const settle = (phase: OwnPhase, info: OwnInfo | null = null): void => {
			if (round !== this.#round) return;
			this.#info = info;
			this.#phase = phase;
		};
		settle('loading');
		try {
			const { describeOwn, openOwn, readOwn } = await fetchedCode(import('./own-info'));
			const files = await readOwn();
			if (round !== this.#round) return;
			this.#revision = typeof files === 'string' ? null : files.revision;
			if (typeof files === 'string') {
				settle(files);
				return;
			}
			const database = databaseOf('own');
			database.replace((onProgress) => openOwn(files, beside, onProgress));
			settle('ready', await describeOwn(await database.start(), beside));
		} catch (error) {
			if (round === this.#round) this.#code = error instanceof EngineError ? error.code : 'start_failed';
			settle('failed');
		}
	}

	#listen(): void {
		new TabChannel(() => false).listen((message) => {
			if (message.kind === 'dataset' && message.revision !== this.#revision) void this.open();
		});
	}
}

export const ownSet = new OwnSet();
