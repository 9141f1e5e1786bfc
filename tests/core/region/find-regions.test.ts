import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/core/model/region';
import { findRegions } from '../../../src/core/region/find-regions';
import { narrowRegions } from '../../../src/core/region/narrow-regions';
import { buildRegionIndex } from '../../../src/core/region/region-index';

const REGIONS: readonly Region[] = [
	{ code: '91', name: '甲省', level: 'province', parent: null },
	{ code: '9101', name: '乙山市', level: 'city', parent: '91' },
	{ code: '910101', name: '丙河县', level: 'county', parent: '9101' },
	{ code: '910101101', name: '丁口镇', level: 'township', parent: '910101' },
	{ code: '9102', name: '戊水市', level: 'city', parent: '91' },
	{ code: '910201', name: '己湖区', level: 'county', parent: '9102' },
	{ code: '910201101', name: '丁口镇', level: 'township', parent: '910201' },
	{ code: '910201001', name: '庚桥街道', level: 'township', parent: '910201' },
	{ code: '910102', name: '辛原回族土族自治县', level: 'county', parent: '9101' },
	{ code: '910102201', name: '壬坡苗族乡', level: 'township', parent: '910102' }
];
const INDEX = buildRegionIndex([...REGIONS].reverse());
const codes = (name: string): readonly string[] => findRegions(INDEX, name).regions.map((r) => r.code);

describe('findRegions', () => {
	it.each([
		['丁口镇', ['910101101', '910201101']],
		['丁口镇人民政府', ['910101101', '910201101']],
		['丙河县丁口镇', ['910101101']],
		['戊水市己湖区丁口镇人民政府', ['910201101']],
		['甲省戊水己湖区丁口镇', ['910201101']],
		['庚桥街道办事处', ['910201001']],
		['庚桥街', ['910201001']],
		['己湖区人民政府庚桥街道办事处', ['910201001']],
		['己湖区人民政府', ['910201']],
		['辛田区丁口镇', []],
		['丁口乡', []],
		['丙河县丁口乡', ['910101101']],
		['己湖区庚桥镇', ['910201001']],
		['己湖区丁口街道办事处', ['910201101']],
		['辛原县', ['910102']],
		['辛原县壬坡乡', ['910102201']],
		['壬坡乡人民政府', ['910102201']],
		['乙山高新区庚桥街道', ['910201001']],
		['乙山高新区丁口镇', []],
		['', []]
	])('%s', (name, expected) => {
		expect(codes(name)).toEqual(expected);
	});
});

describe('narrowRegions', () => {
	const both = findRegions(INDEX, '丁口镇').regions;
	const hint = { province: null, city: null, county: null };

	it('keeps what lies in the place named', () => {
		expect(narrowRegions(INDEX, both, { ...hint, county: '己湖区' }).map((r) => r.code)).toEqual(['910201101']);
		expect(narrowRegions(INDEX, both, { ...hint, province: '甲省', city: '乙山' }).map((r) => r.code)).toEqual(['910101101']);
	});

	it('does not obey a hint that fits none', () => {
		expect(narrowRegions(INDEX, both, { ...hint, city: '别处市' })).toEqual(both);
	});
});
