import { REGION_LEVELS, type Region } from '../model/region';

/** A region with those below it, as the national register publishes them. */
export interface RegisterEntry {
	readonly code: string;
	readonly name: string;
	readonly children?: readonly RegisterEntry[];
}

/** Names that group the districts or counties of a municipality; its own name says more. */
const GROUPING = new Set(['市辖区', '县']);

/** The regions of the register, from province down to township, in code order. */
export function registerOf(provinces: readonly RegisterEntry[]): readonly Region[] {
	const regions: Region[] = [];
	const add = (entry: RegisterEntry, depth: number, parent: RegisterEntry | null): void => {
		const level = REGION_LEVELS[depth];
		if (level === undefined) return;
		const name = level === 'city' && parent !== null && GROUPING.has(entry.name) ? parent.name : entry.name;
		regions.push({ code: entry.code, name, level, parent: parent === null ? null : parent.code });
		for (const child of entry.children ?? []) add(child, depth + 1, entry);
	};
	for (const province of provinces) add(province, 0, null);
	return regions;
}
