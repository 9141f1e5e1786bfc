import type { Region } from '../model/region';
import { retyped } from '../region/find-regions';
import { foldRegionName } from '../region/fold-region-name';
import type { RegionIndex } from '../region/region-index';
import { regionPath } from '../region/region-path';
import { shortRegionName } from '../region/short-region-name';

/** How much it says that a text names the place above a region: a county settles more than a province. */
const WEIGHT: Readonly<Record<Region['level'], number>> = { township: 0, county: 4, city: 2, province: 1 };

/**
 * Of several regions of one name, the one that most is said for: whose county, city or province a text names. All that are left when
 * two have the same said for them, and all when nothing is. A municipality stands for the city of its name below it.
 */
export function placed(regions: readonly Region[], text: string, register: RegionIndex): readonly Region[] {
	const outer = outermost(regions, register);
	if (outer.length < 2) return outer;
	const said = outer.map((region) => ({ region, weight: weightOf(region, text, register) }));
	const most = Math.max(...said.map(({ weight }) => weight));
	const best = said.filter(({ weight }) => weight === most);
	return most > 0 && best.length === 1 ? best.map(({ region }) => region) : outer;
}

/** The one township of a county named in the text that bears the name with another word for its kind; none where that is not plain. */
export function retypedIn(name: string, text: string, register: RegionIndex): readonly Region[] {
	const inside = retyped(register, foldRegionName(name)).filter((region) => {
		const county = regionPath(register, region).find((above) => above.level === 'county');
		return county !== undefined && names(text, county);
	});
	return inside.length === 1 ? inside : [];
}

function outermost(regions: readonly Region[], register: RegionIndex): readonly Region[] {
	return regions.filter(
		(region) =>
			!regionPath(register, region)
				.slice(1)
				.some((above) => regions.includes(above) && above.name === region.name)
	);
}

function weightOf(region: Region, text: string, register: RegionIndex): number {
	return regionPath(register, region)
		.slice(1)
		.filter((above) => names(text, above))
		.reduce((sum, { level }) => sum + WEIGHT[level], 0);
}

/** Names of two characters are part of too many other words. */
function names(text: string, place: Region): boolean {
	const short = shortRegionName(place.name);
	return place.name.length > 2 && (text.includes(place.name) || (short !== null && short.length > 2 && text.includes(short)));
}
