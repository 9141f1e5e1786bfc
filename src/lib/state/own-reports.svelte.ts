import { base } from '$app/paths';
import type { Correction } from '../../core/model/correction';
import type { DocumentFacts } from '../../dataset/document-facts';
import { NOTHING_OWN, type Brought, type ImportState } from '../own/import-state';
import type { OpenSession } from '../own/open-session';
import type { Decision, OwnFile } from '../own/own-file';
import { verdicts, type VerdictImport } from './verdicts.svelte';

/** `closed` until `start`; `unavailable` where this browser keeps nothing or the program of the import could not be fetched. */
export type OwnPhase = 'closed' | 'opening' | 'ready' | 'unavailable';

/** What changes of a file whose reading is to be repeated. */
export interface FileChange {
	readonly decision?: Decision;
	readonly corrections?: readonly Correction[];
	readonly mapping?: OwnFile['mapping'];
}

/** The user's own reports: what was brought, what became of it, what is being done. One for the whole visit, for the browser only. */
class OwnReports {
	#phase = $state<OwnPhase>('closed');
	#state = $state.raw<ImportState>(NOTHING_OWN);
	#verdicts = $state.raw<VerdictImport | null>(null);
	#open: Promise<OpenSession> | undefined;

	get phase(): OwnPhase {
		return this.#phase;
	}

	/** Everything there is to show. */
	get state(): ImportState {
		return this.#state;
	}

	/** What became of the verdicts of the archive that was brought last; `null` where none came along. */
	get verdictsTaken(): VerdictImport | null {
		return this.#verdicts;
	}

	/** Opens the store and takes up what is in it; as often as one likes. Failure is a phase. */
	async start(): Promise<void> {
		if (this.#phase === 'ready' || this.#phase === 'opening') return;
		this.#phase = 'opening';
		try {
			const { session } = await this.#session();
			this.#phase = 'ready';
			await session.start();
		} catch {
			this.#open = undefined;
			this.#phase = 'unavailable';
		}
	}

	async add(brought: readonly Brought[]): Promise<void> {
		this.#verdicts = null;
		verdicts.start();
		await (await this.#session()).session.add(brought);
	}

	async stop(): Promise<void> {
		(await this.#session()).session.stop();
	}

	async resume(): Promise<void> {
		await (await this.#session()).session.resume();
	}

	async decide(changes: ReadonlyMap<number, FileChange>): Promise<void> {
		await (await this.#session()).session.decide(changes);
	}

	/** Leaves files out, or takes them in again. */
	async skip(ids: readonly number[], skipped: boolean): Promise<void> {
		await (await this.#session()).session.skip(ids, skipped);
	}

	async remove(ids: readonly number[]): Promise<void> {
		await (await this.#session()).session.remove(ids);
	}

	async removeAll(): Promise<void> {
		await (await this.#session()).session.removeAll();
	}

	async dismissUndone(): Promise<void> {
		(await this.#session()).session.dismissUndone();
	}

	/** What reading a file gave, its document among it; `null` where there is no report in it, or one of an unknown year or body. */
	async facts(id: number): Promise<DocumentFacts | null> {
		const text = await (await this.#session()).store.facts(id);
		return text === null ? null : (JSON.parse(text) as DocumentFacts);
	}

	/** The bytes of a file as it came; `null` where they are not kept. */
	async bytes(id: number): Promise<Uint8Array | null> {
		return (await this.#session()).store.bytes(id);
	}

	/** Everything the user brought and decided, as one archive. @throws StoreError */
	async archive(onProgress: (done: number, of: number) => void): Promise<{ readonly name: string; readonly blob: Blob }> {
		verdicts.start();
		const { store } = await this.#session();
		const { archiveName, writeOwnArchive } = await import('../own/own-archive');
		return { name: archiveName(new Date()), blob: await writeOwnArchive(store, verdicts.text(), onProgress) };
	}

	/** The data set made of one's own reports, as a database file; `null` where none was made yet. */
	async datasetFile(): Promise<Uint8Array | null> {
		return (await (await this.#session()).store.dataset())?.data ?? null;
	}

	#session(): Promise<OpenSession> {
		return (this.#open ??= import('../own/open-session').then(({ openSession }) =>
			openSession(
				{ register: `${base}/register.json` },
				(state) => (this.#state = state),
				(text) => (this.#verdicts = verdicts.take(text))
			)
		));
	}
}

export const ownReports = new OwnReports();
