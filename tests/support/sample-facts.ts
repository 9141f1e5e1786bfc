import type { Region } from '../../src/core/model/region';
import { buildRegionIndex } from '../../src/core/region/region-index';
import type { Body, DatasetDescription, ReportFacts } from '../../src/dataset/report-facts';

/** A small invented register: one province, one municipality, a city, two counties, townships, one name twice. */
const REGIONS: readonly Region[] = [
	{ code: '98', name: '测试省', level: 'province', parent: null },
	{ code: '9801', name: '测试市', level: 'city', parent: '98' },
	{ code: '980101', name: '东山县', level: 'county', parent: '9801' },
	{ code: '980101001', name: '青石镇', level: 'township', parent: '980101' },
	{ code: '980101002', name: '北桥街道', level: 'township', parent: '980101' },
	{ code: '980102', name: '西山县', level: 'county', parent: '9801' },
	{ code: '980102001', name: '青石镇', level: 'township', parent: '980102' },
	{ code: '9802', name: '无县市', level: 'city', parent: '98' },
	{ code: '980200', name: '无县市', level: 'county', parent: '9802' },
	{ code: '980200101', name: '大浪镇', level: 'township', parent: '980200' },
	{ code: '97', name: '直辖市', level: 'province', parent: null },
	{ code: '9701', name: '直辖市', level: 'city', parent: '97' },
	{ code: '970101', name: '河口区', level: 'county', parent: '9701' },
	{ code: '970101001', name: '柳林街道', level: 'township', parent: '970101' }
];

export const REGISTER = buildRegionIndex(REGIONS);

export const DESCRIPTION: DatasetDescription = {
	id: 'sample',
	title: { zh: '测试', en: 'Sample' },
	invented: true,
	licence: 'CC0-1.0',
	caveat: null
};

/** The invented 青石镇 of 东山县. */
export const QINGSHI: Body = {
	id: '980101001',
	name: '青石镇人民政府',
	shortName: '青石镇',
	type: 'government',
	level: 'township',
	region: '980101001',
	places: REGIONS.slice(0, 4),
	match: 'exact'
};

/** A whole document of 青石镇 for 2023 that states nothing, with changes. */
export function sampleFacts(changes: Partial<ReportFacts> = {}): ReportFacts {
	return {
		body: QINGSHI,
		year: 2023,
		origin: 'document',
		extent: 'whole',
		source: 'reports/qingshi-2023.txt',
		sourceRow: null,
		sourceUrl: null,
		published: { date: '2024-02-02', from: 'page' },
		note: null,
		form: null,
		tables: {},
		figures: [],
		groupTotals: [],
		narrative: [],
		findings: [],
		corrections: [],
		document: null,
		...changes
	};
}
