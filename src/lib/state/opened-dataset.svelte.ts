import { base } from '$app/paths';
import type { DatasetFault } from '../../dataset/dataset-fault';
import { EngineError } from '../engine/engine-error';
import type { Opening } from '../own/dataset-opener';
import type { Brought } from '../own/import-state';
import type { OpenedDataset } from '../own/own-database';
import { StoreError, type StoreErrorCode } from '../own/store-error';
import { TabChannel } from '../own/tab-channel';
import { datasetPath, type DatasetPath } from './beside';
import { datasetFolder } from './dataset-folder';

/** What is known of the data set that is open, without its files. */
export interface OpenDataset extends Pick<OpenedDataset, 'opened'> {
	readonly title: { readonly zh: string; readonly en: string };
	readonly version: string;
	/** Bytes that it takes in this browser. */
	readonly size: number;
}

/** Why a data set was not opened: what is wrong with it, with an address, or with what was to keep it. */
export type OpeningTrouble =
	| { readonly kind: 'fault'; readonly fault: DatasetFault; readonly address: DatasetPath | null }
	| { readonly kind: 'address'; readonly why: 'elsewhere' | 'none' }
	| { readonly kind: 'store'; readonly code: StoreErrorCode }
	| { readonly kind: 'other'; readonly message: string };

/** The data set opened from files, and the opening of one. One for the whole visit, for the browser only. */
class OpenedDatasets {
	#kept = $state.raw<OpenDataset | null>(null);
	#work = $state.raw<{ readonly read: number; readonly total: number } | null>(null);
	#trouble = $state.raw<OpeningTrouble | null>(null);
	#opening: Opening | null = null;
	#tabs: TabChannel | undefined;

	/** The data set that is open; null where none is, or before `start`. */
	get kept(): OpenDataset | null {
		return this.#kept;
	}

	/** Bytes checked so far, of all there are; null when nothing is being opened. */
	get work(): { readonly read: number; readonly total: number } | null {
		return this.#work;
	}

	/** What went wrong last; null when nothing did. */
	get trouble(): OpeningTrouble | null {
		return this.#trouble;
	}

	/** Looks what is open, and follows other tabs; as often as one likes. */
	async start(): Promise<void> {
		if (this.#tabs === undefined) {
			this.#tabs = new TabChannel(() => false);
			this.#tabs.listen(({ kind }) => {
				if (kind === 'opened' || kind === 'dataset') void this.#look();
			});
		}
		await this.#look();
	}

	/** Tells files of data sets, or an archive of one, from files to import. */
	async sort(brought: readonly Brought[]): Promise<{ readonly ofDatasets: readonly Brought[]; readonly others: readonly Brought[] }> {
		const { sortFiles } = await import('../own/dataset-parts');
		const [only] = brought;
		if (only === undefined || brought.length > 1 || !/\.zip$/i.test(only.name)) return sortFiles(brought);
		const { zippedParts } = await import('../own/zipped-parts');
		const members = await zippedParts(only.file, only.name).catch(() => []);
		return sortFiles(members).ofDatasets.length > 0 ? { ofDatasets: brought, others: [] } : { ofDatasets: [], others: brought };
	}

	/** Checks files and keeps them in the place of the data set that was open. @returns whether that is done */
	async open(files: readonly Brought[]): Promise<boolean> {
		this.stop();
		this.#trouble = null;
		this.#work = { read: 0, total: 0 };
		const { openDatasetFiles } = await import('../own/dataset-opener');
		const opening = openDatasetFiles(files, (read, total) => {
			if (this.#opening === opening) this.#work = { read, total };
		});
		this.#opening = opening;
		try {
			const outcome = await opening.outcome;
			if (outcome === 'ended') return false;
			if (outcome !== null) this.#trouble = { kind: 'fault', fault: outcome, address: null };
			else await this.#tell();
			return outcome === null;
		} catch (error) {
			this.#trouble = troubleOf(error);
			return false;
		} finally {
			if (this.#opening === opening) this.stop();
		}
	}

	/** Ends an opening under way; what was open before stays. */
	stop(): void {
		this.#opening?.end();
		this.#opening = null;
		this.#work = null;
	}

	/** Removes the data set that is open from this browser. */
	async close(): Promise<void> {
		this.#trouble = null;
		try {
			const { closeDataset } = await import('../own/dataset-opener');
			await closeDataset();
			await this.#tell();
		} catch (error) {
			this.#trouble = troubleOf(error);
		}
	}

	/**
	 * The folder that an address names, once there is a data set in it that can be read; null, and `trouble` says why, where there is none. Nothing
	 * is asked of another origin.
	 */
	async find(typed: string): Promise<DatasetPath | null> {
		this.#trouble = null;
		const path = datasetPath(typed, new URL(`${base}/`, location.origin));
		if (path === 'elsewhere' || path === 'none') {
			this.#trouble = { kind: 'address', why: path };
			return null;
		}
		try {
			const { fetchManifest } = await import('../engine/fetch-manifest');
			await fetchManifest(datasetFolder(path));
			return path;
		} catch (error) {
			const fault = error instanceof EngineError ? error.fault : null;
			this.#trouble = fault === null ? troubleOf(error) : { kind: 'fault', fault, address: path };
			return null;
		}
	}

	async #tell(): Promise<void> {
		this.#tabs?.tell({ kind: 'opened' });
		await this.#look();
	}

	async #look(): Promise<void> {
		const { keptDataset } = await import('../own/dataset-opener');
		const kept = await keptDataset().catch(() => null);
		if (kept === null) {
			this.#kept = null;
			return;
		}
		const { manifest, opened, data, evidence } = kept;
		this.#kept = { title: manifest.title, version: manifest.version, opened, size: data.size + evidence.size };
	}
}

function troubleOf(error: unknown): OpeningTrouble {
	if (error instanceof StoreError && error.code !== 'failed') return { kind: 'store', code: error.code };
	return { kind: 'other', message: error instanceof Error ? error.message : String(error) };
}

export const openedDataset = new OpenedDatasets();
