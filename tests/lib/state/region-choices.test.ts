import { describe, expect, it } from 'vitest';
import type { ScopeRegion } from '../../../src/lib/queries/scope-options';
import { regionChoices } from '../../../src/lib/state/region-choices';

const region = (code: string): ScopeRegion => ({
	code,
	name: code,
	parent: code.length === 2 ? null : code.slice(0, -2),
	bodies: 1,
	reports: 1
});
const COUNTRY = ['11', '1101', '110101', '110105', '37', '3702', '370211', '370212', '3706', '370601'].map(region);
const steps = (regions: readonly ScopeRegion[], chosen: string | null) =>
	regionChoices(regions, chosen).map((choice) => ({ ...choice, options: choice.options.map(({ code }) => code) }));

describe('choosing a region', () => {
	it('starts with the provinces', () => {
		expect(steps(COUNTRY, null)).toEqual([{ level: 'province', options: ['11', '37'], chosen: null, above: null }]);
	});

	it('opens the next step under what is chosen', () => {
		expect(steps(COUNTRY, '3702')).toEqual([
			{ level: 'province', options: ['11', '37'], chosen: '37', above: null },
			{ level: 'city', options: ['3702', '3706'], chosen: '3702', above: '37' },
			{ level: 'county', options: ['370211', '370212'], chosen: null, above: '3702' }
		]);
	});

	it('leaves out a step with one way to go: a municipality goes from province to county', () => {
		expect(steps(COUNTRY, '110105')).toEqual([
			{ level: 'province', options: ['11', '37'], chosen: '11', above: null },
			{ level: 'county', options: ['110101', '110105'], chosen: '110105', above: '11' }
		]);
		expect(steps(COUNTRY, '3706').map(({ level }) => level)).toEqual(['province', 'city']);
	});

	it('begins with the counties in a data set of one city', () => {
		const city = ['99', '9901', '990101', '990102'].map(region);
		expect(steps(city, null)).toEqual([{ level: 'county', options: ['990101', '990102'], chosen: null, above: null }]);
		expect(steps(city, '9901')[0]?.chosen).toBe(null);
	});

	it('has nothing to ask where there are no regions', () => {
		expect(steps([], null)).toEqual([]);
	});
});
