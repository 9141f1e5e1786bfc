import type { RuleFamily } from '../../core/check/rules';
import type { DatasetEngine, ProgressListener } from '../engine/dataset-engine';
import type { DatasetSource } from '../engine/dataset-source';
import { EngineError } from '../engine/engine-error';
import { readKept, type KeptDatasets } from '../own/own-files';
import { bodiesBrought } from '../queries/bodies-brought';
import { dataSet, type DataSetRow } from '../queries/data-set';
import { checkFamilies } from '../queries/load-checks';
import { loadScopeOptions, type ScopeOptions } from '../queries/load-scope-options';
import { ask } from '../queries/query';
import type { Beside } from './beside';
import { fetchedCode } from './database.svelte';
import { datasetFolder } from './dataset-folder';
import { PAGE_LEVEL } from './scope-of-view';
import type { Shown } from './shown-sets';

/** What every page on own reports needs to know of them: what shipped pages have in their files. */
export interface OwnInfo {
	readonly dataset: DataSetRow;
	readonly scope: ScopeOptions;
	readonly families: readonly RuleFamily[];
	/** Bodies of own reports, where bodies of another data set stand beside them; empty otherwise. */
	readonly brought: ReadonlySet<string>;
}

/** The data sets kept; `null` where this browser keeps nothing. */
export async function readOwn(): Promise<KeptDatasets | null> {
	return readKept().catch(() => null);
}

const nothing = (): never => {
	throw new EngineError('data_missing', 'there is no data set to show');
};

async function besideSource(beside: Beside, kept: KeptDatasets | null): Promise<DatasetSource> {
	if (beside === 'opened') {
		const { blobSource } = await fetchedCode(import('../engine/blob-source'));
		return blobSource(kept?.opened ?? nothing());
	}
	const { folderSource } = await fetchedCode(import('../engine/folder-source'));
	return folderSource(datasetFolder(beside));
}

async function ownSource(kept: KeptDatasets | null): Promise<DatasetSource> {
	const { bytesSource } = await fetchedCode(import('../engine/bytes-source'));
	return bytesSource(kept?.own ?? nothing());
}

/** An engine on what is to be shown. Throws `EngineError`. */
export async function openShown({ own, beside }: Shown, kept: KeptDatasets | null, onProgress: ProgressListener): Promise<DatasetEngine> {
	const { startWasm } = await fetchedCode(import('../engine/start-wasm'));
	const other = beside === null ? null : await besideSource(beside, kept);
	return own ? startWasm(await ownSource(kept), other, onProgress) : startWasm(other ?? nothing(), null, onProgress);
}

/** What an engine on own files says of them. Throws `EngineError`. */
export async function describeOwn(engine: DatasetEngine, { own, beside }: Shown): Promise<OwnInfo> {
	const [dataset] = await ask(engine, dataSet, {});
	if (!dataset) throw new EngineError('query_failed', 'The data set has no row in its table "dataset"');
	const brought = own && beside !== null ? await ask(engine, bodiesBrought, {}) : [];
	return {
		dataset,
		scope: await loadScopeOptions(engine, PAGE_LEVEL),
		families: (await ask(engine, checkFamilies, {})).map(({ family }) => family),
		brought: new Set(brought.map(({ body_id }) => body_id))
	};
}
