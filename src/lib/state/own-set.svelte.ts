import type { DatasetFault } from '../../dataset/dataset-fault';
import { EngineError, type EngineErrorCode } from '../engine/engine-error';
import type { KeptDatasets } from '../own/own-files';
import { TabChannel, type TabMessage } from '../own/tab-channel';
import { databaseOf, fetchedCode } from './database.svelte';
import type { OwnInfo } from './own-info';
import { hasReports, shownSets, type Shown, type WantedSets } from './shown-sets';

/** `none`: nothing was brought; `closed`: the data set asked for is not open; `denied`: this browser keeps nothing. */
type OwnPhase = 'waiting' | 'loading' | 'none' | 'closed' | 'denied' | 'ready' | 'failed';

/** Why the data sets could not be opened. */
export interface OwnFailure {
	readonly code: EngineErrorCode;
	/** What is wrong with the data set opened from files or from an address; `null` where it is something else. */
	readonly fault: DatasetFault | null;
}

/** What there is in this browser to choose from. */
export interface OwnChoices {
	readonly hasReports: boolean;
	/** Title of the data set opened from files. */
	readonly opened: { readonly zh: string; readonly en: string } | null;
}

/**
 * The user's own reports, alone or together with another data set, or a data set opened in their place, for the pages that show them. Their
 * engine starts as soon as such a page is open, since the page has nothing else to show. When they change, in whichever tab, the engine
 * is opened anew.
 */
class OwnSet {
	#phase = $state<OwnPhase>('waiting');
	#failure = $state.raw<OwnFailure>({ code: 'start_failed', fault: null });
	#info = $state.raw<OwnInfo | null>(null);
	#shown = $state.raw<Shown | null>(null);
	#choices = $state.raw<OwnChoices>({ hasReports: false, opened: null });
	#round = $state(0);
	#wanted: WantedSets | undefined;
	#revision: number | null = null;

	get phase(): OwnPhase {
		return this.#phase;
	}

	/** Why it failed. */
	get failure(): OwnFailure {
		return this.#failure;
	}

	/** Null until it is ready. */
	get info(): OwnInfo | null {
		return this.#phase === 'ready' ? this.#info : null;
	}

	/** Which data sets are shown, or being opened; null where that is not known or there is nothing. */
	get shown(): Shown | null {
		return this.#shown;
	}

	/** Whether another data set is shown in the place of own reports. */
	get isOther(): boolean {
		return this.#shown !== null && !this.#shown.own;
	}

	/** Whether all that is shown is on this site: a link shows it to anybody. */
	get isPublic(): boolean {
		return this.isOther && this.#shown?.beside !== 'opened';
	}

	get choices(): OwnChoices {
		return this.#choices;
	}

	/** Another number whenever the rows are others: what was asked before is to be asked again. */
	get round(): number {
		return this.#round;
	}

	/** Shows what an address asks for. */
	show(wanted: WantedSets): void {
		if (this.#wanted?.beside === wanted.beside && this.#wanted.alone === wanted.alone) return;
		if (this.#wanted === undefined) new TabChannel(() => false).listen((message) => this.#hear(message));
		this.#wanted = wanted;
		void this.open();
	}

	/** Opens what is kept now, also after a failure. A later opening takes over. */
	async open(): Promise<void> {
		const round = ++this.#round;
		const wanted = this.#wanted ?? { beside: null, alone: false };
		const settle = (phase: OwnPhase, info: OwnInfo | null = null): void => {
			if (round !== this.#round) return;
			this.#info = info;
			this.#phase = phase;
		};
		settle('loading');
		try {
			const { describeOwn, openShown, readOwn } = await fetchedCode(import('./own-info'));
			const kept = await readOwn();
			if (round !== this.#round) return;
			const shown = this.#take(wanted, kept);
			if (typeof shown === 'string') {
				settle(shown);
				return;
			}
			const database = databaseOf('own');
			database.replace((onProgress) => openShown(shown, kept, onProgress));
			settle('ready', await describeOwn(await database.start(), shown));
		} catch (error) {
			const { code, fault } = error instanceof EngineError ? error : { code: 'start_failed' as const, fault: null };
			if (round === this.#round) this.#failure = { code, fault };
			settle('failed');
		}
	}

	#take(wanted: WantedSets, kept: KeptDatasets | null): ReturnType<typeof shownSets> {
		const shown = shownSets(wanted, kept);
		this.#shown = typeof shown === 'string' ? null : shown;
		this.#revision = kept?.own?.revision ?? null;
		this.#choices = { hasReports: hasReports(kept?.own ?? null), opened: kept?.opened?.manifest.title ?? null };
		return shown;
	}

	#hear(message: TabMessage): void {
		const isLeftOut = this.#wanted?.alone === true;
		if (message.kind === 'dataset' && message.revision !== this.#revision && (message.revision === 0 || !isLeftOut)) void this.open();
		if (message.kind === 'opened') void (this.#hangsOnOpened() ? this.open() : this.#choose());
	}

	/** Whether what is shown changes with the data set opened from files. */
	#hangsOnOpened(): boolean {
		return this.#shown === null || this.#shown.beside === 'opened' || !this.#choices.hasReports;
	}

	/** Tells anew what there is to choose from; what is shown stays. */
	async #choose(): Promise<void> {
		const { readOwn } = await import('./own-info');
		const opened = (await readOwn())?.opened?.manifest.title ?? null;
		this.#choices = { ...this.#choices, opened };
	}
}

export const ownSet = new OwnSet();
