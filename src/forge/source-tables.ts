import type { SourceFile } from './forge-documents';
import type { ForgePlan } from './forge-plan';
import type { InventedCity } from './place/invent-city';

/** A table as rows of text, its header first. */
type Rows = readonly (readonly (string | number)[])[];

/** The tables that go beside the documents, by file name. */
export function sourceTables(
	city: InventedCity,
	plan: ForgePlan,
	files: readonly Pick<SourceFile, 'path' | 'body'>[]
): Readonly<Record<string, Rows>> {
	return {
		'regions.csv': [['code', 'name', 'level', 'parent'], ...city.regions.map((r) => [r.code, r.name, r.level, r.parent ?? ''])],
		'roster.csv': [
			['body_id', 'name', 'type', 'region', 'from_year', 'to_year'],
			...city.bodies.map((b) => [b.id, b.name, b.type, b.id, plan.years.from, plan.years.to])
		],
		'documents.csv': [
			['file', 'body', 'province', 'city', 'county', 'source_url'],
			...files.map(({ path, body }) => [path, body.name, body.province, body.city, body.county, ''])
		]
	};
}
