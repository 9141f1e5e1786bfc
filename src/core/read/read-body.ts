import type { Region, RegionLevel } from '../model/region';
import type { BodyReading, BodyType } from '../model/report';
import { findRegions } from '../region/find-regions';
import { foldRegionName } from '../region/fold-region-name';
import type { RegionIndex } from '../region/region-index';
import { shortRegionName } from '../region/short-region-name';
import { placed, retypedIn } from './placed-regions';

const DEPARTMENT = /(?:局|厅|委|委员会|中心|办公室|办公厅|处|总队|支队|大队|院|学校|公司)$/;
const GOVERNMENT = /(?:人民政府|政府)$/;
const TOWN = /(?:镇|乡|苏木)(?:人民政府|政府)?$/;
const STREET = /(?:街道|街道办事处|街道办|街|办事处)$/;
const NOBODY: BodyReading = { name: null, id: null, level: null, type: null, region: null, candidates: [] };

/**
 * Who reports, and which regions that can be.
 * @param text words that may say where the body is: those of the document, then those round it, such as its folders
 */
export function readBody(name: string | null, text: string, register: RegionIndex): BodyReading {
	if (name === null) return NOBODY;
	const type = bodyType(name);
	if (type === 'department') return department(name, text, register);
	const found = findRegions(register, name);
	const regions = found.regions.length === 0 ? retypedIn(name, text, register) : placed(found.regions, text, register);
	const [only] = regions;
	const region = regions.length === 1 && only !== undefined ? only : null;
	return {
		name: found.prefix > 0 ? withoutPlace(name, found.prefix) : name,
		id: region === null ? null : region.code,
		level: levelOf(name, regions),
		type,
		region: region === null ? null : region.code,
		candidates: regions.map((r) => r.code)
	};
}

function bodyType(name: string): BodyType {
	if (STREET.test(name)) return 'street';
	if (DEPARTMENT.test(name)) return 'department';
	return TOWN.test(name) || GOVERNMENT.test(name) || /[省市县区旗州盟]$/.test(name) ? 'government' : 'other';
}

function levelOf(name: string, regions: readonly Region[]): RegionLevel | null {
	const levels = new Set(regions.map((r) => r.level));
	if (levels.size === 1) return (regions[0] as Region).level;
	return TOWN.test(name) || STREET.test(name) ? 'township' : null;
}

/** Place words are left out only where the register knows them; the name keeps its own writing. */
function withoutPlace(name: string, prefix: number): string {
	const plain = name.replace(/人民政府(?=.*(?:街道|办事处))/, '');
	return plain.length === name.length ? name.slice(prefix) : plain.slice(prefix);
}

/** A department belongs to the government whose region its name begins with. */
function department(name: string, text: string, register: RegionIndex): BodyReading {
	for (let length = Math.min(name.length - 2, 24); length >= 2; length--) {
		const words = foldRegionName(name.slice(0, length));
		const above = findRegions(register, words).regions.filter((r) => r.level !== 'township' && namesAtEnd(words, r));
		if (above.length === 0) continue;
		const regions = placed(above, text, register);
		const [region] = regions as readonly [Region, ...Region[]];
		return {
			name,
			id: null,
			level: regions.every((r) => r.level === region.level) ? region.level : null,
			type: 'department',
			region: regions.length === 1 ? region.code : null,
			candidates: regions.map((r) => r.code)
		};
	}
	return { ...NOBODY, name, type: 'department' };
}

function namesAtEnd(words: string, region: Region): boolean {
	const name = foldRegionName(region.name);
	const short = shortRegionName(name);
	return words.endsWith(name) || (short !== null && words.endsWith(short));
}
