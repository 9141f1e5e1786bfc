import type { RuleFamily } from '../../core/check/rules';
import type { DatasetEngine, ProgressListener } from '../engine/dataset-engine';
import { EngineError, type EngineErrorCode } from '../engine/engine-error';
import type { OwnDataset } from '../own/own-database';
import { readOwnFiles } from '../own/own-files';
import { TabChannel } from '../own/tab-channel';
import type { ShippedId } from '../place';
import { bodiesBrought } from '../queries/bodies-brought';
import { dataSet, type DataSetRow } from '../queries/data-set';
import { checkFamilies } from '../queries/load-checks';
import { loadScopeOptions, type ScopeOptions } from '../queries/load-scope-options';
import { ask } from '../queries/query';
import { databaseOf, fetchedCode } from './database.svelte';
import { datasetFolder } from './dataset-folder';
import { PAGE_LEVEL } from './scope-of-view';

/** What every page on own reports needs to know of them: what shipped pages have in their files. */
interface OwnInfo {
	readonly dataset: DataSetRow;
	readonly scope: ScopeOptions;
	readonly families: readonly RuleFamily[];
	/** Bodies of own reports, where bodies of a shipped data set stand beside them; empty otherwise. */
	readonly brought: ReadonlySet<string>;
}

/** `none`: nothing was brought; `denied`: this browser keeps nothing. */
type OwnPhase = 'waiting' | 'loading' | 'none' | 'denied' | 'ready' | 'failed';

async function openEngine(files: OwnDataset, beside: ShippedId | null, onProgress: ProgressListener): Promise<DatasetEngine> {
	const { startWasmOnFiles } = await fetchedCode(import('../engine/start-wasm-on-files'));
	return startWasmOnFiles(files, beside === null ? null : datasetFolder(beside), onProgress);
}

async function describe(engine: DatasetEngine, beside: ShippedId | null): Promise<OwnInfo> {
	const [dataset] = await ask(engine, dataSet, {});
	if (!dataset) throw new EngineError('query_failed', 'The own data set has no row in its table "dataset"');
	const brought = beside === null ? [] : await ask(engine, bodiesBrought, {});
	return {
		dataset,
		scope: await loadScopeOptions(engine, PAGE_LEVEL),
		families: (await ask(engine, checkFamilies, {})).map(({ family }) => family),
		brought: new Set(brought.map(({ body_id }) => body_id))
	};
}

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
		const files = await readOwnFiles().catch(() => 'denied' as const);
		if (round !== this.#round) return;
		this.#revision = files === null || files === 'denied' ? null : files.revision;
		if (files === null || files === 'denied') {
			settle(files ?? 'none');
			return;
		}
		const database = databaseOf('own');
		database.replace((onProgress) => openEngine(files, beside, onProgress));
		try {
			settle('ready', await describe(await database.start(), beside));
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
