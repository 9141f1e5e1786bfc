import type { Engine } from '../engine/engine';
import { ask } from './query';
import { scopeCount, scopeFacets, scopeRegions, type ScopeCount, type ScopeRegion } from './scope-options';

/** What a scope can be narrowed to, for bodies of one level. */
export interface ScopeOptions {
	/** Provinces, cities and counties in code order. */
	readonly regions: readonly ScopeRegion[];
	/** Years with a report or an expected one, in order. */
	readonly years: readonly number[];
	/** Types of bodies, with their number of reports. */
	readonly types: readonly { readonly value: string; readonly reports: number }[];
	/** Reports when nothing is narrowed. */
	readonly count: ScopeCount;
}

/** Asks a data set what a scope can be narrowed to. */
export async function loadScopeOptions(engine: Engine, level: string): Promise<ScopeOptions> {
	const regions = await ask(engine, scopeRegions, { level });
	const facets = await ask(engine, scopeFacets, { level });
	const [count] = await ask(engine, scopeCount, { region: null, from: null, to: null, type: null, level });
	if (!count) throw new Error('The data set has no row in its table "dataset"');
	return {
		regions,
		years: facets.filter(({ facet }) => facet === 'year').map(({ value }) => Number(value)),
		types: facets.filter(({ facet }) => facet === 'type').map(({ value, reports }) => ({ value, reports })),
		count
	};
}
