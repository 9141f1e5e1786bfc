import type { DataSetRow } from './data-set';
import type { OverviewExtent } from './overview-extent';
import type { Scope } from './scope';

/** What every page that compares reports stands on. */
export interface Ground {
	readonly dataset: DataSetRow;
	/** Bodies and years asked for. */
	readonly scope: Scope;
	readonly extent: OverviewExtent;
}
