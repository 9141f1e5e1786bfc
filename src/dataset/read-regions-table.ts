import { REGION_LEVELS } from '../core/model/region';
import type { Region, RegionLevel } from '../core/model/region';
import { missingColumns } from './csv-table';
import type { CsvTable } from './csv-table';
import { problem } from './problem';
import type { Problem } from './problem';

const REQUIRED = ['code', 'name', 'level', 'parent'] as const;
const DIGITS: Readonly<Record<RegionLevel, number>> = { province: 2, city: 4, county: 6, township: 9 };

export interface TableRegions {
	readonly regions: readonly Region[];
	readonly problems: readonly Problem[];
}

function regionOf(code: string, name: string, level: string, parent: string): Region | null {
	const known = REGION_LEVELS.find((candidate) => candidate === level);
	if (known === undefined || name === '' || !/^\d+$/.test(code) || code.length !== DIGITS[known]) return null;
	const above = known === 'province' ? '' : code.slice(0, DIGITS[REGION_LEVELS[REGION_LEVELS.indexOf(known) - 1] as RegionLevel]);
	return parent === above ? { code, name, level: known, parent: above === '' ? null : above } : null;
}

/** Regions that extend the register. A code must have the digits of its level and begin with that of the region above. */
export function readRegionsTable(file: string, table: CsvTable): TableRegions {
	const missing = missingColumns(file, table, REQUIRED);
	const problems: Problem[] = [...table.problems, ...missing];
	const regions: Region[] = [];
	if (missing.length > 0) return { regions, problems };
	for (const row of table.rows) {
		const [code, name, level, parent] = REQUIRED.map((column) => row.cell(column)) as [string, string, string, string];
		const region = regionOf(code, name, level, parent);
		if (region === null) problems.push(problem('bad_region', file, row.row, { code, level, parent }));
		else regions.push(region);
	}
	return { regions, problems };
}
