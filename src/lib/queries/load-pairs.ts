import type { Engine } from '../engine/engine';
import { asked, type Asked } from './asked';
import { MOST_DOTS } from './load-channels';
import { measurePairBins, type PairBin } from './measure-pair-bins';
import { measurePairs, type MeasurePair } from './measure-pairs';
import { ask } from './query';
import type { Scope } from './scope';

/** Two counts against each other. */
export interface LoadedPairs {
	/** Measure ids. */
	readonly x: string;
	readonly y: string;
	/** Reports that state both: all, or the first of too many for a dot each. */
	readonly reports: readonly MeasurePair[];
	/** How many there are. */
	readonly found: number;
	/** All of them by field where they are too many for a dot each; else none. */
	readonly fields: readonly PairBin[];
}

/** Reports of a scope that state both counts. */
export async function loadPairs(engine: Engine, x: string, y: string, scope: Scope): Promise<LoadedPairs> {
	const reports = await ask(engine, measurePairs, { x, y, scope, limit: MOST_DOTS });
	const found = reports[0]?.found ?? reports.length;
	return { x, y, reports, found, fields: found > MOST_DOTS ? await ask(engine, measurePairBins, { x, y, scope }) : [] };
}

/** The questions whose rows a chart of loaded pairs shows. */
export function pairsAsked(scope: Scope, { x, y, fields }: LoadedPairs): readonly Asked[] {
	const listed = asked(measurePairs, { x, y, scope, limit: MOST_DOTS });
	return fields.length > 0 ? [asked(measurePairBins, { x, y, scope }), listed] : [listed];
}
