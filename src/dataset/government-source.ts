import { REGION_LEVELS } from '../core/model/region';
import type { PlaceHint } from '../core/model/region';
import type { BodyType } from '../core/model/report';
import { innermostPlace } from './body-columns';
import type { BodySource } from './resolve-body';
import { stripPlaces } from './strip-places';

const OFFICE = /(街道)办事处$/;
const GOVERNMENT = /人民政府$/;

function townshipName(name: string, { province, city, county }: PlaceHint): string {
	return stripPlaces(name.replace(OFFICE, '$1').replace(GOVERNMENT, ''), [province, city, county]);
}

/**
 * A body of which a source gives the full name, the place and the level: `township`, `county`, `city`, `province`, or
 * `department` of the innermost place named. `null` when the level is none of these or no place is named for it.
 */
export function governmentSource(name: string, level: string, hint: PlaceHint): BodySource | null {
	if (level === 'township') {
		const type: BodyType = OFFICE.test(name) || name.endsWith('街道') ? 'street' : 'government';
		const regionName = townshipName(name, hint);
		return regionName === '' ? null : { name, type, level, regionName, hint };
	}
	const place = innermostPlace(hint);
	const known = level === 'department' || REGION_LEVELS.some((candidate) => candidate === level);
	if (!known || place === null || name === '') return null;
	const type = level === 'department' ? 'department' : 'government';
	return { name, type, level: place.level, regionName: place.name, hint: place.above };
}
