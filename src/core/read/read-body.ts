import type { Region, RegionLevel } from '../model/region';
import type { BodyReading, BodyType } from '../model/report';
import { findRegions } from '../region/find-regions';
import { foldRegionName } from '../region/fold-region-name';
import type { RegionIndex } from '../region/region-index';
import { regionPath } from '../region/region-path';
import type { ReportLine } from './report-line';

const DEPARTMENT = /(?:局|厅|委|委员会|中心|办公室|办公厅|处|总队|支队|大队|院|学校|公司)$/;
const GOVERNMENT = /(?:人民政府|政府)$/;
const TOWN = /(?:镇|乡|苏木)(?:人民政府|政府)?$/;
const STREET = /(?:街道|街道办事处|街道办|街|办事处)$/;
const NOBODY: BodyReading = { name: null, id: null, level: null, type: null, region: null, candidates: [] };

/** Who reports, and which regions that can be. */
export function readBody(name: string | null, lines: readonly ReportLine[], register: RegionIndex): BodyReading {
	if (name === null) return NOBODY;
	const type = bodyType(name);
	if (type === 'department') return department(name, register);
	const found = findRegions(register, name);
	const regions = found.prefix > 0 || found.regions.length < 2 ? found.regions : mentioned(found.regions, lines, register);
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
function department(name: string, register: RegionIndex): BodyReading {
	for (let length = Math.min(name.length - 2, 24); length >= 2; length--) {
		const { regions } = findRegions(register, name.slice(0, length));
		const above = regions.filter((r) => r.level !== 'township' && foldRegionName(name.slice(0, length)).endsWith(foldRegionName(r.name)));
		const [region] = above;
		if (region === undefined) continue;
		const single = above.length === 1 ? region : null;
		const level = above.every((r) => r.level === region.level) ? region.level : null;
		return {
			name,
			id: null,
			level,
			type: 'department',
			region: single === null ? null : single.code,
			candidates: above.map((r) => r.code)
		};
	}
	return { ...NOBODY, name, type: 'department' };
}

/** Of several regions of one name, those whose county or city the document names; all when it names none of them. */
function mentioned(regions: readonly Region[], lines: readonly ReportLine[], register: RegionIndex): readonly Region[] {
	const text = lines.map((l) => l.folded).join('\n');
	const named = regions.filter((region) =>
		regionPath(register, region)
			.slice(1, 3)
			.some((above) => above.level !== 'province' && above.name.length > 2 && text.includes(above.name))
	);
	return named.length === 1 ? named : regions;
}
