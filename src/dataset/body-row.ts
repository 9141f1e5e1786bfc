import type { RegionLevel } from '../core/model/region';
import type { PlainRow } from './database';
import { pinyinOf } from './pinyin-of';
import type { Body } from './report-facts';

/** The row of table `bodies` for a body. */
export function bodyRow(body: Body): PlainRow {
	const place = (level: RegionLevel): readonly (string | null)[] => {
		const region = body.places.find((candidate) => candidate.level === level);
		return region === undefined ? [null, null] : [region.code, region.name];
	};
	const syllables = pinyinOf(body.shortName);
	return [
		body.id,
		body.name,
		body.shortName,
		body.type,
		body.level,
		body.region,
		...place('province'),
		...place('city'),
		...place('county'),
		body.match,
		syllables.join(' '),
		syllables.map((syllable) => syllable.charAt(0)).join('')
	];
}
