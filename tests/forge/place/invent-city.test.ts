import { describe, expect, it } from 'vitest';
import { inventCity, MOST_TOWNSHIPS } from '../../../src/forge/place/invent-city';

const stem = (name: string): string => name.replace(/(街道|镇|乡|县|区|市|省)$/, '');

describe('inventCity', () => {
	it('has forty townships in three counties by default', () => {
		const { regions, bodies } = inventCity(40, 'seed');
		const count = (county: string): number => bodies.filter((body) => body.county === county).length;
		expect([count('青禾区'), count('望澜县'), count('北屿县')]).toEqual([12, 16, 12]);
		expect(regions.filter((r) => r.level === 'township')).toHaveLength(40);
		expect(regions.slice(0, 3).map((r) => `${r.code} ${r.name}`)).toEqual(['99 示例省', '9901 示例市', '990101 青禾区']);
	});

	it('names street offices and governments as they call themselves', () => {
		const { bodies } = inventCity(40, 'seed');
		expect(bodies[0]).toMatchObject({ id: '990101001', name: '文庙街道办事处', place: '文庙街道', type: 'street' });
		expect(bodies.find((body) => body.place === '塔什库勒维吾尔族乡')).toMatchObject({
			name: '塔什库勒维吾尔族乡人民政府',
			type: 'government'
		});
	});

	it('names every place of a nation differently, also without the kind of place', () => {
		const { regions, bodies } = inventCity(41_352, 'seed');
		expect(bodies).toHaveLength(41_352);
		expect(new Set(regions.map((r) => r.code)).size).toBe(regions.length);
		const townships = regions.filter((r) => r.level === 'township').map((r) => stem(r.name));
		expect(new Set(townships).size).toBe(41_352);
		const above = regions.filter((r) => r.level === 'county' || r.level === 'city').map((r) => stem(r.name));
		expect(new Set(above).size).toBe(above.length);
	});

	it('puts every region under one that stands before it, with the digits of its level', () => {
		const { regions } = inventCity(3000, 'seed');
		const digits = { province: 2, city: 4, county: 6, township: 9 };
		const seen = new Set<string>();
		for (const region of regions) {
			expect(region.code).toMatch(new RegExp(`^\\d{${digits[region.level]}}$`));
			if (region.parent !== null) {
				expect(seen).toContain(region.parent);
				expect(region.code.startsWith(region.parent)).toBe(true);
			} else expect(region.level).toBe('province');
			seen.add(region.code);
		}
	});

	it('gives the first townships the same names and levels however many follow', () => {
		expect(inventCity(500, 's').bodies.slice(0, 40)).toEqual(inventCity(40, 's').bodies);
	});

	it('lets one in forty be besieged and most get hardly a request', () => {
		const levels = inventCity(4000, 'seed').bodies.map((body) => body.requestLevel);
		expect(levels.filter((level) => level >= 190)).toHaveLength(100);
		expect(levels.filter((level) => level >= 20 && level <= 60)).toHaveLength(300);
		expect(levels.filter((level) => level <= 4)).toHaveLength(3100);
	});

	it('refuses counts that there are no codes for', () => {
		for (const count of [0, -1, 1.5, MOST_TOWNSHIPS + 1]) expect(() => inventCity(count, 's')).toThrow(RangeError);
	});
});
