import type { PlaceHint, RegionLevel } from '../core/model/region';
import type { CsvRow } from './csv-table';

/** Columns by which tables name the place of a body. */
export const PLACE_COLUMNS = ['province', 'city', 'county'] as const;

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Place of a body as a row names it. */
export function placeHint(row: CsvRow): PlaceHint {
	return { province: orNull(row.cell('province')), city: orNull(row.cell('city')), county: orNull(row.cell('county')) };
}

/** The innermost place of a hint with its level, and the hint that is left for the levels above it; `null` for an empty hint. */
export function innermostPlace(hint: PlaceHint): { readonly name: string; readonly level: RegionLevel; readonly above: PlaceHint } | null {
	const { province, city, county } = hint;
	if (county !== null) return { name: county, level: 'county', above: { province, city, county: null } };
	if (city !== null && city !== province) return { name: city, level: 'city', above: { province, city: null, county: null } };
	if (province !== null) return { name: province, level: 'province', above: { province: null, city: null, county: null } };
	return null;
}
