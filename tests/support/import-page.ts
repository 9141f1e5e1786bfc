import { ImportSession, type SessionParts } from '../../src/lib/own/import-session';
import { NOTHING_OWN, type Brought, type ImportState } from '../../src/lib/own/import-state';
import { openOwnDatabase } from '../../src/lib/own/own-database';
import type { OwnFile } from '../../src/lib/own/own-file';
import { ownRegister } from '../../src/lib/own/own-tables';
import { OwnStore } from '../../src/lib/own/own-store';
import { readAndNote } from '../../src/lib/own/read-and-note';
import { ReadingPool, type ReadingWorker } from '../../src/lib/own/reading-pool';
import { storeError } from '../../src/lib/own/store-error';
import { takeIn } from '../../src/lib/own/take-in';
import type { ReadingAnswer, ReadingRequest } from '../../src/lib/workers/import-messages';
import { REGISTER } from './sample-facts';

/** What a worker does with a job: what it should, that but never say so, nothing ever, or break. */
export type Mood = 'works' | 'is silent' | 'hangs' | 'breaks';

/** A page that imports, its workers in this process. */
export interface ImportPage {
	readonly session: ImportSession;
	readonly store: OwnStore;
	readonly state: () => ImportState;
	/** Texts of verdicts that came with archives. */
	readonly verdicts: readonly string[];
}

interface PageOptions {
	readonly tabs?: SessionParts['tabs'];
	readonly mood?: (request: ReadingRequest) => Mood;
	readonly workers?: number;
	/** What a job may take. */
	readonly seconds?: number;
	readonly onState?: (state: ImportState) => void;
}

const ALONE: SessionParts['tabs'] = { tell: () => undefined, listen: () => () => undefined, othersWork: () => Promise.resolve(false) };

export async function openPage({
	tabs = ALONE,
	mood = () => 'works',
	workers = 2,
	seconds = 60,
	onState
}: PageOptions = {}): Promise<ImportPage> {
	const store = new OwnStore(await openOwnDatabase());
	const pool = new ReadingPool({ makeWorker: () => worker(store, mood), workers, seconds: () => seconds });
	const taken: string[] = [];
	let state = NOTHING_OWN;
	const session = new ImportSession({
		store,
		pool,
		tabs,
		build: () => buildNothing(store),
		onChange: (changed) => {
			state = changed;
			onState?.(changed);
		},
		onVerdicts: (text) => taken.push(text),
		now: () => 0,
		patience: 20
	});
	return { session, store, state: () => state, verdicts: taken };
}

/** The number of files that were read stands for the data set. */
async function buildNothing(store: OwnStore): Promise<{ readonly revision: number; readonly reports: number }> {
	const revision = await store.revision();
	const reports = (await store.files()).filter(({ outcome, skipped }) => outcome.state === 'read' && !skipped).length;
	await store.keepDataset({ revision, data: new Uint8Array([reports]), evidence: new Uint8Array(), reports });
	return { revision, reports };
}

function worker(store: OwnStore, mood: (request: ReadingRequest) => Mood): ReadingWorker {
	let ended = false;
	const made: ReadingWorker = {
		onmessage: null,
		onerror: null,
		terminate: () => (ended = true),
		postMessage(request) {
			if (request.kind === 'start') return;
			const does = mood(request);
			if (does === 'hangs') return;
			if (does === 'breaks') {
				queueMicrotask(() => made.onerror?.({ message: 'out of memory' } as ErrorEvent));
				return;
			}
			void answerTo(request, store).then((data) => {
				if (!ended && does !== 'is silent') made.onmessage?.({ data } as MessageEvent<ReadingAnswer>);
			});
		}
	};
	return made;
}

async function answerTo(request: Exclude<ReadingRequest, { readonly kind: 'start' }>, store: OwnStore): Promise<ReadingAnswer> {
	const { job } = request;
	try {
		const verdicts: string[] = [];
		const files =
			request.kind === 'take'
				? await takeIn(store, request.batch, request.name, request.file, (text) => verdicts.push(text))
				: await readAndNote(store, request, await ownRegister(request.regions, ({ id }) => store.bytes(id), REGISTER));
		return { job, files, verdicts };
	} catch (error) {
		const { code, message } = storeError(error);
		return { job, failed: code, message };
	}
}

const LEAVE_OUT = 'skip';

/** Leaves files out, or takes them in again. */
export async function leaveOut({ session }: ImportPage, ids: readonly number[], left: boolean): Promise<void> {
	await session[LEAVE_OUT](ids, left);
}

export function brought(files: Readonly<Record<string, string | Uint8Array>>): readonly Brought[] {
	return Object.entries(files).map(([name, content]) => ({ name, file: new Blob([content as BlobPart]) }));
}

/** A file without what differs from one import to the next, and what is kept with it. */
export interface KeptFile extends Omit<OwnFile, 'id' | 'batch' | 'added' | 'stamp'> {
	/** Number of bytes that are kept. */
	readonly bytes: number | null;
	readonly facts: string | null;
}

/** Everything that is kept, without what differs from one import to the next. */
export async function kept(store: OwnStore): Promise<readonly KeptFile[]> {
	const files = await store.files();
	const all = await Promise.all(
		files.map(async ({ id, name, sha256, size, skipped, decision, corrections, mapping, outcome }) => ({
			...{ name, sha256, size, skipped, decision, corrections, mapping, outcome },
			bytes: (await store.bytes(id))?.length ?? null,
			facts: outcome.state === 'queued' ? null : await store.facts(id)
		}))
	);
	return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is half among what is kept, in words; nothing when all is whole. */
export async function halves({ database }: OwnStore, batches: readonly (readonly string[])[]): Promise<readonly string[]> {
	const [files, known] = [await database.getAll('files'), await database.getAll('batches')];
	const ids = new Set(files.map(({ id }) => id));
	const found: string[] = [];
	for (const name of ['bytes', 'facts'] as const) {
		for (const id of await database.getAllKeys(name)) if (!ids.has(id)) found.push(`${name} of no file: ${id}`);
	}
	for (const { id, state } of known) {
		if (state === 'copying') found.push(`batch ${id} is being copied`);
		const names = files.flatMap(({ batch, name }) => (batch === id ? [name] : [])).sort();
		if (!batches.some((batch) => JSON.stringify([...batch].sort()) === JSON.stringify(names)))
			found.push(`batch ${id} has ${names.join()}`);
	}
	for (const file of files) {
		if (!known.some(({ id }) => id === file.batch)) found.push(`${file.name} of no batch`);
		const faults = faultsOf(file, await database.get('bytes', file.id), await database.get('facts', file.id));
		found.push(...faults.map((fault) => `${file.name}: ${fault}`));
	}
	return found;
}

function faultsOf(file: OwnFile, bytes: Uint8Array | undefined, facts: string | undefined): readonly string[] {
	const { outcome } = file;
	const faults: string[] = [];
	if (outcome.state !== 'same' && bytes?.length !== file.size) faults.push('bytes are not there');
	if (outcome.state === 'same' && bytes !== undefined) faults.push('bytes twice');
	if (outcome.state === 'read') {
		const read = JSON.parse(facts ?? 'null') as {
			readonly facts: { readonly year: number; readonly body: { readonly id: string } };
		} | null;
		if (read?.facts.year !== outcome.summary.year || read.facts.body.id !== outcome.summary.body.id) faults.push('other facts');
	}
	if ((outcome.state === 'not_report' || outcome.state === 'table') && facts !== undefined) faults.push('facts of what is no report');
	return faults;
}
