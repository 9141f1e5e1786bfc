import type { Engine } from '../engine/engine';
import { asked, type Asked } from './asked';
import { MOST_DOTS } from './load-channels';
import { measureBins, type MeasureBin } from './measure-bins';
import { measureSpread, type MeasureSpread } from './measure-spread';
import { measureValues, type MeasureValue } from './measure-values';
import { ask } from './query';
import type { Scope } from './scope';

/** How a measure is spread over the reports of a scope: each value where they are few, else classes of them. */
export interface LoadedSpread {
	/** Measure id. */
	readonly measure: string;
	readonly summary: MeasureSpread;
	readonly values: readonly MeasureValue[];
	readonly bins: readonly MeasureBin[];
}

/** The spread of a measure over a scope. */
export async function loadSpread(engine: Engine, measure: string, scope: Scope): Promise<LoadedSpread> {
	const [summary] = await ask(engine, measureSpread, { measure, scope });
	if (summary === undefined) throw new Error('a sum without GROUP BY has one row');
	const few = summary.stated <= MOST_DOTS;
	return {
		measure,
		summary,
		values: few ? await ask(engine, measureValues, { measure, scope, limit: MOST_DOTS }) : [],
		bins: few ? [] : await ask(engine, measureBins, { measure, scope })
	};
}

/** The questions whose rows a chart of a loaded spread shows. */
export function spreadAsked(scope: Scope, { measure, bins }: LoadedSpread): readonly Asked[] {
	const drawn = bins.length > 0 ? asked(measureBins, { measure, scope }) : asked(measureValues, { measure, scope, limit: MOST_DOTS });
	return [asked(measureSpread, { measure, scope }), drawn];
}
