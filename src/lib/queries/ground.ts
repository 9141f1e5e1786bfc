import type { Engine } from '../engine/engine';
import { dataSet, type DataSetRow } from './data-set';
import { overviewExtent, type OverviewExtent } from './overview-extent';
import { ask } from './query';
import type { Scope } from './scope';

/** What every page that compares reports stands on. */
export interface Ground {
	readonly dataset: DataSetRow;
	/** Bodies and years asked for. */
	readonly scope: Scope;
	readonly extent: OverviewExtent;
}

/** Asks what a data set is and how far the reports of a scope reach. */
export async function loadGround(engine: Engine, scope: Scope): Promise<Ground> {
	const [dataset] = await ask(engine, dataSet, {});
	const [extent] = await ask(engine, overviewExtent, scope);
	if (dataset === undefined || extent === undefined) throw new Error('the data set does not describe itself');
	return { dataset, scope, extent };
}
