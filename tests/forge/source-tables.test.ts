import { describe, expect, it } from 'vitest';
import { FORGE_DEFAULTS } from '../../src/forge/defaults';
import { forgeDocuments } from '../../src/forge/forge-documents';
import { inventCity } from '../../src/forge/place/invent-city';
import { sourceTables } from '../../src/forge/source-tables';

describe('sourceTables', () => {
	it('expects a report of every body and lists every document with its place', () => {
		const PLAN = FORGE_DEFAULTS;
		const city = inventCity(PLAN.townships, PLAN.seed);
		const files = [...forgeDocuments(city, PLAN)];
		const tables = sourceTables(city, PLAN, files);
		expect(tables['roster.csv']).toHaveLength(41);
		expect(tables['regions.csv']).toHaveLength(city.regions.length + 1);
		expect(tables['documents.csv']).toHaveLength(files.length + 1);
		expect(tables['roster.csv']?.[1]).toEqual(['990101001', '文庙街道办事处', 'street', '990101001', 2021, 2025]);
		expect(tables['documents.csv']?.[1]?.slice(1)).toEqual(['文庙街道办事处', '示例省', '示例市', '青禾区', '']);
	});
});
