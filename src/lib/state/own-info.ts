import type { RuleFamily } from '../../core/check/rules';
import type { DatasetEngine, ProgressListener } from '../engine/dataset-engine';
import { EngineError } from '../engine/engine-error';
import type { OwnDataset } from '../own/own-database';
import { readOwnFiles } from '../own/own-files';
import type { ShippedId } from '../place';
import { bodiesBrought } from '../queries/bodies-brought';
import { dataSet, type DataSetRow } from '../queries/data-set';
import { checkFamilies } from '../queries/load-checks';
import { loadScopeOptions, type ScopeOptions } from '../queries/load-scope-options';
import { ask } from '../queries/query';
import { fetchedCode } from './database.svelte';
import { datasetFolder } from './dataset-folder';
import { PAGE_LEVEL } from './scope-of-view';

/** What every page on own reports needs to know of them: what shipped pages have in their files. */
export interface OwnInfo {
	readonly dataset: DataSetRow;
	readonly scope: ScopeOptions;
	readonly families: readonly RuleFamily[];
	/** Bodies of own reports, where bodies of a shipped data set stand beside them; empty otherwise. */
	readonly brought: ReadonlySet<string>;
}

/** The files kept; `none` where nothing was brought, `denied` where this browser keeps nothing. */
export async function readOwn(): Promise<OwnDataset | 'none' | 'denied'> {
	try {
		return (await readOwnFiles()) ?? 'none';
	} catch {
		return 'denied';
	}
}

/** An engine on own files, together with a shipped data set where one is named. Throws `EngineError`. */
export async function openOwn(files: OwnDataset, beside: ShippedId | null, onProgress: ProgressListener): Promise<DatasetEngine> {
	const { startWasmOnFiles } = await fetchedCode(import('../engine/start-wasm-on-files'));
	return startWasmOnFiles(files, beside === null ? null : datasetFolder(beside), onProgress);
}

/** What an engine on own files says of them. Throws `EngineError`. */
export async function describeOwn(engine: DatasetEngine, beside: ShippedId | null): Promise<OwnInfo> {
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
