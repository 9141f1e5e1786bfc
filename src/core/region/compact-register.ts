import { REGION_LEVELS, type Region, type RegionLevel } from '../model/region';

const LENGTHS: Readonly<Record<RegionLevel, number>> = { province: 2, city: 4, county: 6, township: 9 };
const LEVELS = new Map(REGION_LEVELS.map((level) => [LENGTHS[level], level]));

/** A register as pairs of code and name, a third of its size: level and region above follow from the code. */
export type CompactRegister = readonly (readonly [code: string, name: string])[];

/** @throws RangeError for a region whose code does not say its level and the region above it */
export function compactRegister(regions: readonly Region[]): CompactRegister {
	return regions.map((region) => {
		const same = regionOf([region.code, region.name]);
		if (same.level !== region.level || same.parent !== region.parent)
			throw new RangeError(`code ${region.code} does not say where it lies`);
		return [region.code, region.name];
	});
}

/** The register that was made compact. */
export function wholeRegister(register: CompactRegister): readonly Region[] {
	return register.map(regionOf);
}

function regionOf([code, name]: CompactRegister[number]): Region {
	const level = LEVELS.get(code.length);
	if (level === undefined) throw new RangeError(`no region has the code ${code}`);
	const above = REGION_LEVELS[REGION_LEVELS.indexOf(level) - 1];
	return { code, name, level, parent: above === undefined ? null : code.slice(0, LENGTHS[above]) };
}
