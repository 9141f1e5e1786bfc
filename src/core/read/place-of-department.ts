import type { Region } from '../model/region';
import type { RegionIndex } from '../region/region-index';
import { kindOfName } from './body-kind';

const LEVELS: Readonly<Record<string, readonly Region['level'][]>> = {
	省: ['province'],
	市: ['city', 'county'],
	县: ['county'],
	区: ['county'],
	旗: ['county']
};
/** What makes a place the one that a text speaks of: its government, its site, its committee. */
const OWN = '(?:人民政府|政府|门户|网站|政务|档案馆|图书馆|委员会办公室|公报)';

/**
 * A department's name with its place, where the name leaves it open (区财政局) and the text has one place of that kind which has a
 * site or a government there; else the name as it is.
 */
export function placeOfDepartment(name: string, text: string, register: RegionIndex): string {
	const kind = /^[省市县区旗]/u.exec(name)?.[0];
	if (kindOfName(name) !== 'department' || kind === undefined) return name;
	const places = new Set(
		[...text.matchAll(new RegExp(`[\\p{Script=Han}]{1,8}?${kind}(?=${OWN})`, 'gu'))].flatMap(
			({ 0: words }) => placeAtEnd(words, kind, register) ?? []
		)
	);
	const [place] = places;
	return place === undefined || places.size > 1 ? name : place + name.slice(1);
}

/** The place of the register that some words end with. */
function placeAtEnd(words: string, kind: string, register: RegionIndex): string | null {
	for (let from = 0; from <= words.length - 3; from++) {
		const place = words.slice(from);
		if (register.byName.get(place)?.some((r) => LEVELS[kind]?.includes(r.level)) === true) return place;
	}
	return null;
}
