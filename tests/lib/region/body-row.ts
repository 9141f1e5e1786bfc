import { REGION_MEASURES, REGION_NARRATIVE, REGION_RATES, type RegionBody } from '../../../src/lib/queries/region-bodies';

/** A body of a region with a report that was read whole and states nothing, with changes; its id is its name. */
export function bodyRow(name: string, changes: Partial<RegionBody> = {}): RegionBody {
	const measures = Object.fromEntries(
		REGION_MEASURES.flatMap((id) => [
			[id, null],
			[`${id}__doubt`, null],
			[`${id}__state`, typeof changes[id] === 'number' ? 'number' : 'absent']
		])
	);
	const rates = Object.fromEntries(REGION_RATES.map((id) => [`${id}__n`, null]));
	const qualifiers = Object.fromEntries(REGION_NARRATIVE.map((id) => [`${id}__qualifier`, null]));
	const body = {
		body_id: name,
		short_name: name,
		type: 'government',
		city: '示例市',
		county: '青禾区',
		report_id: `${name}@2024.v1`,
		days_late: 0
	};
	return { ...measures, ...rates, ...qualifiers, ...body, bodies: 1, ...changes } as RegionBody;
}
