import { buildRegionIndex, type RegionIndex } from '../../src/core/region/region-index';
import { forgeDocuments, type SourceFile } from '../../src/forge/forge-documents';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { inventCity } from '../../src/forge/place/invent-city';

/** Documents of an invented city with the truth about each, and the register that their bodies are in. */
export interface ForgedReports {
	readonly register: RegionIndex;
	readonly files: readonly SourceFile[];
}

/** Forges documents of a few townships; all formats the plan names occur. */
export function forgedReports(plan: ForgePlan): ForgedReports {
	const city = inventCity(plan.townships, plan.seed);
	return { register: buildRegionIndex(city.regions), files: [...forgeDocuments(city, plan)] };
}
