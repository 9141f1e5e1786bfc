export const REGION_LEVELS = ['province', 'city', 'county', 'township'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** One entry of the register: codes have 2, 4, 6 or 9 digits by level. */
export interface Region {
	readonly code: string;
	readonly name: string;
	readonly level: RegionLevel;
	/** Code of the region above; `null` for a province. */
	readonly parent: string | null;
}

/** What a source says about where a body is; `null` where it says nothing. */
export interface PlaceHint {
	readonly province: string | null;
	readonly city: string | null;
	readonly county: string | null;
}
