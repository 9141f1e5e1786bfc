import { readBody } from '../../../core/read/read-body';
import type { RegionLevel } from '../../../core/model/region';
import { BODY_TYPES, type BodyType } from '../../../core/model/report';
import type { RegionIndex } from '../../../core/region/region-index';
import { documentBody } from '../../../dataset/document-body';
import { bodyAt, type ResolvedBody } from '../../../dataset/resolve-body';

/** What a row says of the body it is about; empty where it says nothing. */
export interface BodyCells {
	readonly id: string;
	readonly name: string;
	readonly type: string;
	/** Code of its region. */
	readonly region: string;
	readonly province: string;
	readonly city: string;
	readonly county: string;
}

const LEVELS: Readonly<Record<number, RegionLevel>> = { 2: 'province', 4: 'city', 6: 'county', 9: 'township' };

/**
 * The body that a row means: by the code of its region, else by its name within the places named, as a document's body is.
 * `null` when it names none. An id that the row gives is kept.
 */
export function rowBody(cells: BodyCells, register: RegionIndex): ResolvedBody | null {
	const { id, name, province, city, county } = cells;
	const code = [cells.region, id].find((candidate) => register.byCode.has(candidate));
	const type = BODY_TYPES.find((known) => known === cells.type);
	if (code !== undefined) {
		const region = register.byCode.get(code);
		const full = name === '' ? (region?.name ?? code) : name;
		const body = bodyAt(code, { name: full, type: type ?? typeOf(full, register), level: LEVELS[code.length] ?? 'township' }, register);
		return { body: id === '' ? body : { ...body, id }, mismatch: null };
	}
	if (name === '') return null;
	const orNull = (text: string): string | null => (text === '' ? null : text);
	const hint = { province: orNull(province), city: orNull(city), county: orNull(county) };
	const reading = readBody(name, [province, city, county].join(' '), register);
	const entry = { row: 0, file: '', body: name, hint, sourceUrl: null };
	const found = documentBody(type === undefined ? reading : { ...reading, type }, entry, register);
	if (found === null || id === '') return found;
	return { ...found, body: { ...found.body, id } };
}

function typeOf(name: string, register: RegionIndex): BodyType {
	return readBody(name, '', register).type ?? 'other';
}
