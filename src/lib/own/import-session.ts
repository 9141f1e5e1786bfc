import { concludeFromSiblings } from './conclude-from-siblings';
import { NOTHING_OWN, type Brought, type ImportState, type Work } from './import-state';
import { KnownFiles } from './known-files';
import type { JobResult, ReadingPool } from './reading-pool';
import type { Batch } from './own-database';
import type { OwnFile } from './own-file';
import type { OwnStore, ReadingChange } from './own-store';
import { regionTables } from './own-tables';
import { StoreError, storeError } from './store-error';
import type { TabChannel } from './tab-channel';

/** Makes the data set of what is in the store. Told of progress; a later call ends an earlier one, which then gives `null`. */
export type BuildOwn = (
	onProgress: (done: number, of: number) => void
) => Promise<{ readonly revision: number; readonly reports: number } | null>;

export interface SessionParts {
	readonly store: OwnStore;
	readonly pool: Pick<ReadingPool, 'do' | 'drop' | 'rest'>;
	readonly tabs: Pick<TabChannel, 'tell' | 'listen' | 'othersWork'>;
	readonly build: BuildOwn;
	readonly onChange: (state: ImportState) => void;
	/** Told the text of every file of verdicts that came along. */
	readonly onVerdicts: (text: string) => void;
	readonly now: () => number;
	/** Milliseconds after which a tab that follows another asks whether that one still works. */
	readonly patience: number;
}

/** Brings, reads and keeps own reports. Every step is in the store before the next begins, so that it may end at any moment. */
export class ImportSession {
	readonly #parts: SessionParts;
	#state = NOTHING_OWN;
	readonly #files = new KnownFiles();
	#rounds: Promise<void> = Promise.resolve();
	#told = false;
	#bringing = 0;
	/** Batches that this session copies at the moment, and those that it could not undo yet. */
	readonly #copying = new Set<number>();
	readonly #abandoned = new Set<number>();

	constructor(parts: SessionParts) {
		this.#parts = parts;
	}

	/** Whether this page copies, reads or makes a data set; true before a batch of its own is in the store. */
	get isWorking(): boolean {
		return this.#bringing > 0 || this.#state.work !== null;
	}

	/** Takes up what is in the store: undoes a batch that was cut off, reads on, makes the data set where it is behind. */
	async start(): Promise<void> {
		const { store, tabs } = this.#parts;
		tabs.listen(({ kind }) => {
			if (kind === 'changed' || kind === 'dataset') void this.#reload(kind === 'dataset');
		});
		await this.#reload(true);
		const cut = await this.#leftHalf();
		for (const { id } of cut) await store.undoBatch(id);
		if (cut.length > 0) {
			this.#show({ undone: cut.reduce((sum, { expected }) => sum + expected, 0) });
			await this.#reload(true);
		}
		await this.#round();
	}

	/**
	 * Waits until no other tab copies or reads: what it leaves behind is to be taken up by this one.
	 * @returns batches that nobody copies any more. Listed before it is asked who works: a batch begun since has a page that copies it
	 */
	async #leftHalf(): Promise<readonly Batch[]> {
		const { store, tabs, patience } = this.#parts;
		for (;;) {
			const half = (await store.batches()).filter(({ id, state }) => state === 'copying' && !this.#copying.has(id));
			const elsewhere = await tabs.othersWork();
			this.#show({ elsewhere });
			if (!elsewhere) return half;
			await new Promise((go) => setTimeout(go, patience));
		}
	}

	/** Brings files: all of them or, when copying fails or is stopped, none. Then reads them. */
	async add(brought: readonly Brought[]): Promise<void> {
		this.#show({ undone: null, trouble: null, stopped: false });
		const { store } = this.#parts;
		let batch: number | null = null;
		this.#bringing += 1;
		try {
			batch = (await store.beginBatch(brought.length)).id;
			this.#copying.add(batch);
			const verdicts = await this.#copy(batch, brought);
			// Before the batch counts: taking verdicts in twice changes nothing, and none is lost when the page is closed here.
			for (const text of verdicts) this.#parts.onVerdicts(text);
			await store.finishCopying(batch);
		} catch (error) {
			if (batch !== null) await this.#undo(batch);
			this.#fail(error, 'copying');
			return;
		} finally {
			if (batch !== null) this.#copying.delete(batch);
			this.#bringing -= 1;
		}
		this.#changed();
		await this.#round();
	}

	/** Stops: what is copied and not read yet stays for `resume`; a batch that is still being copied is undone. */
	stop(): void {
		this.#show({ stopped: true });
		this.#parts.pool.drop();
	}

	/** Reads on after `stop` or after a failure. */
	async resume(): Promise<void> {
		this.#show({ stopped: false, trouble: null });
		await this.#round();
	}

	/** Changes decisions, corrections or the meaning of columns, and reads the files again. */
	async decide(changes: ReadonlyMap<number, ReadingChange>): Promise<void> {
		await this.#change(async (store) => this.#files.take(await store.decide(changes)));
	}

	/** Leaves files out, or takes them in again. */
	async skip(ids: readonly number[], skipped: boolean): Promise<void> {
		await this.#change(async (store) => this.#files.take(await store.skip(ids, skipped)));
	}

	async remove(ids: readonly number[]): Promise<void> {
		await this.#change(async (store) => {
			await store.removeFiles(ids);
			const gone = new Set(ids);
			this.#files.forget(({ id }) => gone.has(id));
		});
	}

	/** Removes everything that was ever brought. */
	async removeAll(): Promise<void> {
		await this.#change(async (store) => {
			await store.removeAll();
			this.#files.forget(() => true);
			this.#show({ reports: null });
		});
		this.#parts.tabs.tell({ kind: 'dataset', revision: 0 });
	}

	/** Puts away what is said of a batch that was undone. */
	dismissUndone(): void {
		this.#show({ undone: null });
	}

	async #change(work: (store: OwnStore) => Promise<void>): Promise<void> {
		try {
			await work(this.#parts.store);
		} catch (error) {
			this.#fail(error, 'change');
			await this.#reload(false);
			return;
		}
		this.#changed();
		await this.#round();
	}

	/** @returns texts of verdicts that came along */
	async #copy(batch: number, brought: readonly Brought[]): Promise<readonly string[]> {
		const verdicts: string[] = [];
		const since = this.#parts.now();
		let done = 0;
		this.#show({ work: { kind: 'copying', done, of: brought.length, since } });
		const copies = brought.map(async ({ name, file }) => {
			const result = await this.#parts.pool.do({ kind: 'take', batch, name, file });
			if ('files' in result) {
				this.#files.take(result.files);
				verdicts.push(...result.verdicts);
			} else if ('ended' in result && result.ended !== 'dropped') await this.#giveUpCopy(batch, name, file.size, result.ended);
			else {
				this.#parts.pool.drop((job) => job.kind === 'take' && job.batch === batch);
				throw failureOf(result);
			}
			done += 1;
			this.#show({ work: { kind: 'copying', done, of: brought.length, since } });
		});
		// All have ended before one is thrown: none may write into a batch that is being undone.
		const failed = (await Promise.allSettled(copies)).find((copy) => copy.status === 'rejected');
		if (this.#state.stopped) throw new StoreError('gone', 'stopped');
		if (failed !== undefined) throw failed.reason;
		return verdicts;
	}

	async #giveUpCopy(batch: number, name: string, size: number, code: 'took_too_long' | 'reader_failed'): Promise<void> {
		this.#files.take([await this.#parts.store.giveUpCopy(batch, { name, size }, code)]);
	}

	async #undo(batch: number): Promise<void> {
		this.#abandoned.add(batch);
		await this.#undoAbandoned().catch(() => undefined);
		this.#files.forget((file) => file.batch === batch);
		this.#show({ work: null });
		this.#changed();
	}

	async #undoAbandoned(): Promise<void> {
		for (const batch of this.#abandoned) {
			await this.#parts.store.undoBatch(batch);
			this.#abandoned.delete(batch);
		}
	}

	/** Reads what is to be read and makes the data set; one round after another. */
	#round(): Promise<void> {
		return (this.#rounds = this.#rounds.then(async () => {
			try {
				await this.#undoAbandoned();
				while (await this.#read());
				this.#parts.pool.rest();
				if (!this.#state.stopped) await this.#build();
			} catch (error) {
				this.#fail(error, this.#state.work?.kind ?? 'change');
			}
			this.#show({ work: null });
		}));
	}

	/** Reads what is to be read as things stand. @returns whether that may have left more: answers can raise new questions */
	async #read(): Promise<boolean> {
		await this.#reload(false);
		if (this.#state.stopped) return false;
		const decided = concludeFromSiblings(this.#files.all);
		if (decided.size > 0) this.#files.take(await this.#parts.store.decide(decided));
		const copied = new Set((await this.#parts.store.batches()).flatMap(({ id, state }) => (state === 'copied' ? [id] : [])));
		const queued = this.#files.all.filter(({ outcome: { state }, skipped, batch }) => state === 'queued' && !skipped && copied.has(batch));
		if (queued.length === 0) return false;
		const gone = await this.#readAll(queued);
		this.#changed();
		return gone > 0;
	}

	/** @returns how many were gone through; the others were dropped */
	async #readAll(queued: readonly OwnFile[]): Promise<number> {
		const since = this.#parts.now();
		const regions = regionTables(this.#files.all);
		let [done, gone] = [0, 0];
		const failures: StoreError[] = [];
		this.#show({ work: { kind: 'reading', done, of: queued.length, since } });
		await Promise.all(
			queued.map(async (file) => {
				try {
					if (await this.#readOne(file, regions)) gone += 1;
				} catch (error) {
					failures.push(storeError(error));
					this.#parts.pool.drop(({ kind }) => kind === 'read');
				}
				done += 1;
				this.#show({ work: { kind: 'reading', done, of: queued.length, since } });
			})
		);
		const [failure] = failures;
		if (failure === undefined) return gone;
		this.#changed();
		throw failure;
	}

	/** @returns whether it was not dropped */
	async #readOne(file: OwnFile, regions: readonly OwnFile[]): Promise<boolean> {
		const result = await this.#parts.pool.do({ kind: 'read', id: file.id, stamp: file.stamp, regions });
		if ('failed' in result) throw failureOf(result);
		if ('files' in result) this.#files.take(result.files);
		else if (result.ended === 'dropped') return false;
		else await this.#giveUp(file, result.ended);
		return true;
	}

	/** A file on which the reader hangs or breaks must not take the others with it. What the reader noted before it ended stays. */
	async #giveUp(file: OwnFile, code: 'took_too_long' | 'reader_failed'): Promise<void> {
		const { store } = this.#parts;
		const known = await store.file(file.id);
		const isNoted = known !== null && known.outcome.state !== 'queued';
		const settled = isNoted ? known : await store.settle(file, { state: 'failed', code, message: '' }, null);
		if (settled !== null) this.#files.take([settled]);
	}

	async #build(): Promise<void> {
		const { store, build, tabs, now } = this.#parts;
		const [kept, revision] = [await store.dataset(), await store.revision()];
		if (kept !== null && kept.revision === revision) {
			this.#show({ reports: kept.reports });
			return;
		}
		if (kept === null && this.#files.all.length === 0) return;
		const since = now();
		this.#show({ work: { kind: 'building', done: 0, of: 0, since } });
		const made = await build((done, of) => this.#show({ work: { kind: 'building', done, of, since } }));
		if (made === null) return;
		this.#show({ reports: made.reports });
		tabs.tell({ kind: 'dataset', revision: made.revision });
	}

	async #reload(withDataset: boolean): Promise<void> {
		const { store } = this.#parts;
		await this.#files.reload(() => store.files());
		const reports = withDataset ? ((await store.dataset())?.reports ?? null) : this.#state.reports;
		this.#show({ reports });
	}

	#changed(): void {
		this.#show({});
		this.#parts.tabs.tell({ kind: 'changed' });
	}

	#fail(error: unknown, during: Work['kind'] | 'change'): void {
		if (this.#state.stopped && during === 'copying') return this.#show({ work: null });
		const { code, message } = storeError(error);
		this.#show({ work: null, trouble: { code, during, message } });
	}

	/** Shows what changed, at most once a frame's time: a thousand files must not draw a thousand lists. */
	#show(change: Partial<ImportState>): void {
		this.#state = { ...this.#state, ...change };
		if (this.#told) return;
		this.#told = true;
		setTimeout(() => {
			this.#told = false;
			this.#parts.onChange({ ...this.#state, files: this.#files.all });
		}, 50);
	}
}

function failureOf(result: Exclude<JobResult, { readonly files: unknown }>): StoreError {
	return 'failed' in result ? new StoreError(result.failed, result.message) : new StoreError('failed', result.message);
}
