import type { Engine } from '../engine/engine';
import { body, type BodyRow } from './body';
import { bodyNeighbours, type NeighbourRow } from './body-neighbours';
import { bodyRoster, type ExpectedYear } from './body-reports';
import { loadPeers, type Peers } from './load-peers';
import { loadReports, type BodyReport } from './load-reports';
import { ask } from './query';
import type { Scope } from './scope';

/** Everything a body's page shows. */
export interface BodyData {
	readonly body: BodyRow;
	/** Null where the body's county is not known. */
	readonly neighbours: NeighbourRow | null;
	/** Years with a report expected; none where there is no roster. */
	readonly expected: readonly ExpectedYear[];
	/** Reports that count, latest year first. */
	readonly reports: readonly BodyReport[];
	/** Versions of reports that do not count, latest year first, then by version. */
	readonly others: readonly BodyReport[];
	/** Null where the body's city or province is not known. */
	readonly peers: Peers | null;
}

/** What a body's page shows. */
export interface BodyParams extends Pick<Scope, 'leaveOut'> {
	readonly id: string;
}

/** Asks every question of a body's page; null where the data set has no such body. Its own reports are whole: what is left out is left out among peers. */
export async function loadBody(engine: Engine, { id, ...left }: BodyParams): Promise<BodyData | null> {
	const [row] = await ask(engine, body, { id });
	if (!row) return null;
	const [neighbours] = await ask(engine, bodyNeighbours, { id });
	const reports = await loadReports(engine, id);
	return {
		body: row,
		neighbours: neighbours ?? null,
		expected: await ask(engine, bodyRoster, { id }),
		reports: reports.filter((report) => report.row.current),
		others: reports.filter((report) => !report.row.current),
		peers: await loadPeers(engine, row, left)
	};
}
