import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/cli/register';
import { findRegions } from '../../src/core/region/find-regions';
import { buildRegionIndex } from '../../src/core/region/region-index';

describe('loadRegister', () => {
	const register = loadRegister();

	it('holds every township once, below a county, a city and a province', () => {
		const codes = new Set(register.map((r) => r.code));
		expect(codes.size).toBe(register.length);
		expect(register.filter((r) => r.level === 'township')).toHaveLength(41_352);
		expect(register.filter((r) => r.parent !== null && !codes.has(r.parent))).toEqual([]);
	});

	it('names the city level of a municipality after the municipality', () => {
		expect(register.find((r) => r.code === '1101')?.name).toBe('北京市');
		expect(register.some((r) => r.name === '市辖区')).toBe(false);
	});

	it('knows the two towns of one name', () => {
		expect(findRegions(buildRegionIndex(register), '海青镇').regions.map((r) => r.code)).toEqual(['230883106', '370211107']);
	});
});
