import type { KeptDatasets } from '../own/own-files';
import type { Beside } from './beside';

/** Which data sets the pages on own reports show, one of the two at least. */
export interface Shown {
	/** The user's own reports. */
	readonly own: boolean;
	readonly beside: Beside | null;
}

/** What an address asks for. */
export interface WantedSets {
	readonly beside: Beside | null;
	/** Whether own reports are left out. */
	readonly alone: boolean;
}

/**
 * What is shown of what an address asks for. Without own reports the other data set is shown alone, and where none is named the one
 * opened from files. `none`: nothing was brought; `closed`: no data set is open though one is asked for; `denied`: this browser keeps nothing.
 * Shipped data sets have pages of their own: they do not stand in for own reports.
 */
export function shownSets({ beside, alone }: WantedSets, kept: KeptDatasets | null): Shown | 'none' | 'closed' | 'denied' {
	const isFolder = beside !== null && beside.startsWith('/');
	if (kept === null) return isFolder ? { own: false, beside } : 'denied';
	const { own, opened } = kept;
	if (beside === 'opened' && opened === null) return 'closed';
	if (beside === 'opened' || isFolder) return { own: !alone && hasReports(own), beside };
	if (beside === null && opened !== null && !hasReports(own)) return { own: false, beside: 'opened' };
	return own === null ? 'none' : { own: true, beside };
}

/** A data set of own reports is also made of none, once all were removed. */
export function hasReports(own: KeptDatasets['own']): boolean {
	return own !== null && own.reports > 0;
}
