import type { Region } from '../../core/model/region';
import { DEMO_CITY, DEMO_COUNTIES, DEMO_PROVINCE, type DemoCounty } from './demo-counties';
import type { InventedBody } from './invented-body';
import { PLACE_STEM_COUNT, placeStem } from './place-stems';
import { requestLevels } from './request-levels';

const TOWNSHIPS_PER_COUNTY = 25;
const COUNTIES_PER_CITY = 20;

/** Most townships that codes and names suffice for: above the 41,352 of the country. */
export const MOST_TOWNSHIPS = 42_000;

/** Invented places and the bodies that report for them. */
export interface InventedCity {
	/** Regions above a region come before it. */
	readonly regions: readonly Region[];
	/** One body a township, in code order. */
	readonly bodies: readonly InventedBody[];
}

interface CityCounties {
	readonly code: string;
	readonly name: string;
	readonly counties: readonly DemoCounty[];
}

/** Kind of an invented township: 镇 most often, streets least. */
const KINDS = ['镇', '乡', '镇', '街道', '镇', '乡'] as const;

function cut<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Cities beyond the demo city; place names come from the stems in turn, names of counties and cities from the end of them. */
function furtherCities(townships: number): readonly CityCounties[] {
	const names = Array.from({ length: townships }, (_, i) => `${placeStem(i)}${KINDS[i % KINDS.length]}`);
	let last = PLACE_STEM_COUNT;
	return cut(cut(names, TOWNSHIPS_PER_COUNTY), COUNTIES_PER_CITY).map((counties, i) => {
		const code = `99${String(i + 2).padStart(2, '0')}`;
		return {
			code,
			name: `${placeStem(--last)}市`,
			counties: counties.map((names, j) => ({
				code: `${code}${String(j + 1).padStart(2, '0')}`,
				name: `${placeStem(--last)}县`,
				townships: names
			}))
		};
	});
}

function demoCity(townships: number): CityCounties {
	let left = townships;
	const counties = DEMO_COUNTIES.map((county) => {
		const names = county.townships.slice(0, left);
		left -= names.length;
		return { ...county, townships: names };
	});
	return { ...DEMO_CITY, counties: counties.filter((county) => county.townships.length > 0) };
}

function township(county: DemoCounty, place: string, index: number, city: string, requestLevel: number): InventedBody {
	const street = place.endsWith('街道');
	return {
		id: `${county.code}${String(index + 1).padStart(3, '0')}`,
		name: `${place}${street ? '办事处' : '人民政府'}`,
		place,
		type: street ? 'street' : 'government',
		province: DEMO_PROVINCE.name,
		city,
		county: county.name,
		countyCode: county.code,
		requestLevel
	};
}

/**
 * A city of invented townships: the demo city's own forty first, then further counties and cities with names made up in turn.
 * @param townships 1 to `MOST_TOWNSHIPS`
 * @throws RangeError outside that
 */
export function inventCity(townships: number, seed: string): InventedCity {
	if (!Number.isInteger(townships) || townships < 1 || townships > MOST_TOWNSHIPS) {
		throw new RangeError(`townships must be 1 to ${MOST_TOWNSHIPS}: ${townships}`);
	}
	const levels = requestLevels(townships, seed);
	const regions: Region[] = [{ ...DEMO_PROVINCE, level: 'province', parent: null }];
	const bodies: InventedBody[] = [];
	const own = DEMO_COUNTIES.reduce((sum, county) => sum + county.townships.length, 0);
	for (const city of [demoCity(townships), ...furtherCities(Math.max(0, townships - own))]) {
		regions.push({ code: city.code, name: city.name, level: 'city', parent: DEMO_PROVINCE.code });
		for (const county of city.counties) {
			regions.push({ code: county.code, name: county.name, level: 'county', parent: city.code });
			for (const [i, place] of county.townships.entries()) {
				const level = levels[bodies.length];
				if (level === undefined) throw new RangeError(`no request level for township ${bodies.length}`);
				const body = township(county, place, i, city.name, level);
				bodies.push(body);
				regions.push({ code: body.id, name: place, level: 'township', parent: county.code });
			}
		}
	}
	return { regions, bodies };
}
