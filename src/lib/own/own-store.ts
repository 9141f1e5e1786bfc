import type { IDBPTransaction, StoreNames } from 'idb';
import type { Correction } from '../../core/model/correction';
import { StoreError, storeError } from './store-error';
import type { Batch, OpenedDataset, OwnDatabase, OwnDataset, OwnSchema } from './own-database';
import { NOTHING_DECIDED, type Decision, type FileOutcome, type OwnFile } from './own-file';

type Names = readonly StoreNames<OwnSchema>[];
type Change = IDBPTransaction<OwnSchema, StoreNames<OwnSchema>[], 'readwrite'>;

/** A file to be kept. `bytes` is `null` where there is nothing to keep, and then `outcome` says why. */
export interface NewFile {
	readonly name: string;
	readonly size: number;
	readonly sha256: string;
	readonly bytes: Uint8Array | null;
	readonly outcome: FileOutcome;
	/** What was decided about it elsewhere; left out for a file that is new. */
	readonly told?: Pick<OwnFile, 'decision' | 'corrections' | 'mapping' | 'skipped'>;
}

/** What changes what reading a file depends on. */
export interface ReadingChange {
	readonly decision?: Decision;
	readonly corrections?: readonly Correction[];
	readonly mapping?: OwnFile['mapping'];
}

/**
 * What the user brought, kept in the browser. Every method is one transaction: it holds whole or not at all.
 * All throw `StoreError`: `full`, `gone` (what is to be changed is not there any more), `failed`.
 */
export class OwnStore {
	constructor(readonly database: OwnDatabase) {}

	async #change<Result>(names: Names, work: (change: Change) => Promise<Result>): Promise<Result> {
		try {
			const change = this.database.transaction([...names, 'counters'], 'readwrite') as Change;
			// A rejection of its own that nobody waits for would be reported as unhandled.
			const done = change.done.catch((cause: unknown) => Promise.reject(storeError(cause)));
			done.catch(() => undefined);
			try {
				const result = await work(change);
				await done;
				return result;
			} catch (error) {
				abort(change);
				throw error;
			}
		} catch (error) {
			throw storeError(error);
		}
	}

	/** Begins a batch; until `finishCopying` it is to be undone whole when the page that copies it is gone. */
	beginBatch(expected: number): Promise<Batch> {
		return this.#change(['batches'], async (change) => {
			const batch: Batch = { id: await next(change, 'next-batch'), state: 'copying', started: new Date().toISOString(), expected };
			await change.objectStore('batches').put(batch);
			return batch;
		});
	}

	/** Keeps a file of a batch. The same bytes are kept once: the later file only names the earlier. */
	addFile(batch: number, file: NewFile): Promise<OwnFile> {
		return this.#change(['batches', 'files', 'bytes'], async (change) => {
			if ((await change.objectStore('batches').get(batch)) === undefined) throw new StoreError('gone', `batch ${batch} was undone`);
			const { sha256, bytes } = file;
			const files = change.objectStore('files');
			const twin =
				bytes === null ? undefined : (await files.index('sha256').getAll(sha256)).find(({ outcome: { state } }) => state !== 'same');
			const kept = newFile(await next(change, 'next-file'), batch, file, twin);
			await files.put(kept);
			if (twin === undefined && bytes !== null) await change.objectStore('bytes').put(bytes, kept.id);
			return kept;
		});
	}

	/** Puts a file on which copying hung or broke, with what was copied of it, as one that failed. */
	giveUpCopy(batch: number, { name, size }: Pick<NewFile, 'name' | 'size'>, code: 'took_too_long' | 'reader_failed'): Promise<OwnFile> {
		return this.#change(['batches', 'files', 'bytes', 'facts'], async (change) => {
			if ((await change.objectStore('batches').get(batch)) === undefined) throw new StoreError('gone', `batch ${batch} was undone`);
			const copied = (await change.objectStore('files').index('batch').getAll(batch)).filter((file) => file.name.startsWith(`${name}/`));
			await removeFiles(
				change,
				copied.map(({ id }) => id)
			);
			const outcome: FileOutcome = { state: 'failed', code, message: '' };
			const kept = newFile(await next(change, 'next-file'), batch, { name, size, sha256: '', bytes: null, outcome }, undefined);
			await change.objectStore('files').put(kept);
			return kept;
		});
	}

	/**
	 * All files of the batch are in the store: from now on reading goes on after whatever happens to the page. What was decided elsewhere about
	 * files whose bytes are here already counts for those, unless something was decided about them here.
	 */
	finishCopying(batch: number): Promise<void> {
		return this.#change(['batches', 'files'], async (change) => {
			const batches = change.objectStore('batches');
			const known = await batches.get(batch);
			if (known === undefined) throw new StoreError('gone', `batch ${batch} was undone`);
			await batches.put({ ...known, state: 'copied' });
			for (const file of await change.objectStore('files').index('batch').getAll(batch)) await adopt(change, file);
			await raiseRevision(change);
		});
	}

	/** Removes a batch with everything of it. */
	undoBatch(batch: number): Promise<void> {
		return this.#change(['batches', 'files', 'bytes', 'facts'], async (change) => {
			const ids = await change.objectStore('files').index('batch').getAllKeys(batch);
			await removeFiles(change, ids);
			await change.objectStore('batches').delete(batch);
			await raiseRevision(change);
		});
	}

	/** Removes files with everything of them. A file that was not kept because it has the same bytes as a removed one takes its place. */
	removeFiles(ids: readonly number[]): Promise<void> {
		return this.#change(['files', 'bytes', 'facts'], async (change) => {
			await removeFiles(change, ids);
			await raiseRevision(change);
		});
	}

	/** Removes everything, the data set opened from files among it. */
	removeAll(): Promise<void> {
		return this.#change(['dataset', 'opened', 'batches', 'files', 'bytes', 'facts'], async (change) => {
			for (const name of ['dataset', 'opened', 'batches', 'files', 'bytes', 'facts'] as const) await change.objectStore(name).clear();
			const revision = await raiseRevision(change);
			await change.objectStore('counters').put(revision, 'emptied');
		});
	}

	/**
	 * Notes what reading gave, with the facts where there are any. A table of regions changes what the other files mean: they are to be read
	 * again.
	 * @returns the file; `null`, and nothing is noted, when another answer is wanted by now
	 */
	settle(asked: Pick<OwnFile, 'id' | 'stamp'>, outcome: FileOutcome, facts: string | null): Promise<OwnFile | null> {
		return this.#change(['files', 'facts'], async (change) => {
			const known = await change.objectStore('files').get(asked.id);
			if (known === undefined || known.stamp !== asked.stamp) return null;
			const settled: OwnFile = { ...known, outcome };
			await change.objectStore('files').put(settled);
			if (facts === null) await change.objectStore('facts').delete(asked.id);
			else await change.objectStore('facts').put(facts, asked.id);
			if (extendsRegister(known) || extendsRegister(settled)) await readAgain(change);
			await raiseRevision(change);
			return settled;
		});
	}

	/** Changes what reading depends on; the files are to be read again. */
	decide(changes: ReadonlyMap<number, ReadingChange>): Promise<readonly OwnFile[]> {
		return this.#each([...changes.keys()], (file) => ({
			...file,
			...changes.get(file.id),
			outcome: { state: 'queued' },
			stamp: file.stamp + 1
		}));
	}

	/** Leaves files out, or takes them in again. */
	skip(ids: readonly number[], skipped: boolean): Promise<readonly OwnFile[]> {
		return this.#each(ids, (file) => ({ ...file, skipped }));
	}

	#each(ids: readonly number[], apply: (file: OwnFile) => OwnFile): Promise<readonly OwnFile[]> {
		return this.#change(['files'], async (change) => {
			const changed: OwnFile[] = [];
			let registerChanges = false;
			for (const id of ids) {
				const known = await change.objectStore('files').get(id);
				if (known === undefined) throw new StoreError('gone', `file ${id} was removed`);
				const file = apply(known);
				await change.objectStore('files').put(file);
				changed.push(file);
				registerChanges ||= extendsRegister(known);
			}
			if (registerChanges) await readAgain(change);
			await raiseRevision(change);
			return changed;
		});
	}

	/** Keeps a data set; one of a later revision stays, and one made before everything was removed is dropped. @returns whether it was kept */
	keepDataset(made: OwnDataset): Promise<boolean> {
		return this.#change(['dataset'], async (change) => {
			const emptied = (await change.objectStore('counters').get('emptied')) ?? 0;
			if (made.revision < emptied) return false;
			const known = await change.objectStore('dataset').get('current');
			if (known !== undefined && known.revision > made.revision) return false;
			await change.objectStore('dataset').put(made, 'current');
			return true;
		});
	}

	/** The data set as it is kept; `null` where none was made yet. */
	async dataset(): Promise<OwnDataset | null> {
		return (await this.#read(() => this.database.get('dataset', 'current'))) ?? null;
	}

	/** Keeps a data set opened from files, in the place of the one before; `null` closes that. */
	keepOpened(opened: OpenedDataset | null): Promise<void> {
		return this.#change(['opened'], async (change) => {
			if (opened === null) await change.objectStore('opened').delete('current');
			else await change.objectStore('opened').put(opened, 'current');
		});
	}

	/** The data set opened from files; `null` where none is. Its files are not read by this. */
	async opened(): Promise<OpenedDataset | null> {
		return (await this.#read(() => this.database.get('opened', 'current'))) ?? null;
	}

	/** State of the store: raised by everything that changes the data set. */
	async revision(): Promise<number> {
		return (await this.#read(() => this.database.get('counters', 'revision'))) ?? 0;
	}

	/** All files, in the order in which they were brought. */
	files(): Promise<readonly OwnFile[]> {
		return this.#read(() => this.database.getAll('files'));
	}

	batches(): Promise<readonly Batch[]> {
		return this.#read(() => this.database.getAll('batches'));
	}

	async file(id: number): Promise<OwnFile | null> {
		return (await this.#read(() => this.database.get('files', id))) ?? null;
	}

	async bytes(id: number): Promise<Uint8Array | null> {
		return (await this.#read(() => this.database.get('bytes', id))) ?? null;
	}

	/** `DocumentFacts` of a file, as JSON. */
	async facts(id: number): Promise<string | null> {
		return (await this.#read(() => this.database.get('facts', id))) ?? null;
	}

	async #read<Value>(work: () => Promise<Value>): Promise<Value> {
		try {
			return await work();
		} catch (error) {
			throw storeError(error);
		}
	}
}

async function next(change: Change, counter: string): Promise<number> {
	const counters = change.objectStore('counters');
	const id = (await counters.get(counter)) ?? 1;
	await counters.put(id + 1, counter);
	return id;
}

async function raiseRevision(change: Change): Promise<number> {
	const counters = change.objectStore('counters');
	const revision = ((await counters.get('revision')) ?? 0) + 1;
	await counters.put(revision, 'revision');
	return revision;
}

function newFile(id: number, batch: number, file: NewFile, twin: OwnFile | undefined): OwnFile {
	const { name, size, sha256, outcome, told } = file;
	const added = new Date().toISOString();
	const as = twin === undefined ? outcome : ({ state: 'same', as: twin.name } as const);
	const nothing = { skipped: false, decision: NOTHING_DECIDED, corrections: [], mapping: null };
	return { id, batch, name, size, sha256, added, ...nothing, ...told, outcome: as, stamp: 0 };
}

async function removeFiles(change: Change, ids: readonly number[]): Promise<void> {
	let registerChanges = false;
	for (const id of ids) {
		const file = await change.objectStore('files').get(id);
		if (file === undefined) continue;
		registerChanges ||= extendsRegister(file);
		await handOver(change, file, ids);
		for (const name of ['files', 'bytes', 'facts'] as const) await change.objectStore(name).delete(id);
	}
	if (registerChanges) await readAgain(change);
}

/** Gives the bytes of a file that is being removed to one that was not kept because it has the same. */
async function handOver(change: Change, file: OwnFile, leaving: readonly number[]): Promise<void> {
	const files = change.objectStore('files');
	const bytes = file.sha256 === '' || file.outcome.state === 'same' ? undefined : await change.objectStore('bytes').get(file.id);
	if (bytes === undefined) return;
	const twins = (await files.index('sha256').getAll(file.sha256)).filter(
		({ id, outcome }) => outcome.state === 'same' && !leaving.includes(id)
	);
	const [heir, ...others] = twins;
	if (heir === undefined) return;
	await change.objectStore('bytes').put(bytes, heir.id);
	await files.put({ ...heir, outcome: { state: 'queued' }, stamp: heir.stamp + 1 });
	for (const other of others) await files.put({ ...other, outcome: { state: 'same', as: heir.name } });
}

function isTold({ decision, corrections, mapping }: OwnFile): boolean {
	const { year, region, keepName } = decision;
	return year !== null || region !== null || keepName || corrections.length > 0 || mapping !== null;
}

/** Lets what was decided about a file that was not kept count for the one with its bytes. */
async function adopt(change: Change, file: OwnFile): Promise<void> {
	const { outcome, sha256, decision, corrections, mapping } = file;
	if (outcome.state !== 'same' || !isTold(file)) return;
	const files = change.objectStore('files');
	const twin = (await files.index('sha256').getAll(sha256)).find(({ outcome: { state } }) => state !== 'same');
	if (twin === undefined || isTold(twin)) return;
	await files.put({ ...twin, decision, corrections, mapping, outcome: { state: 'queued' }, stamp: twin.stamp + 1 });
}

/** Whether a file adds regions to those that bodies are looked up in. */
function extendsRegister({ outcome }: OwnFile): boolean {
	return outcome.state === 'table' && outcome.kind === 'regions';
}

/** Puts all files whose meaning depends on the regions known to those to be read; answers that are on their way count no more. */
async function readAgain(change: Change): Promise<void> {
	const files = change.objectStore('files');
	for (const file of await files.getAll()) {
		const { state } = file.outcome;
		const depends = state === 'read' || state === 'choice' || state === 'queued' || (state === 'table' && !extendsRegister(file));
		if (depends) await files.put({ ...file, outcome: { state: 'queued' }, stamp: file.stamp + 1 });
	}
}

function abort(change: Change): void {
	try {
		change.abort();
	} catch {
		// It is over already.
	}
}
