import { foldRegionName, regionStem } from '../core/region/fold-region-name';
import type { RegionIndex } from '../core/region/region-index';
import { pinyinOf } from './pinyin-of';
import { regionChain } from './region-chain';

const GOVERNMENT_HOST = /^https?:\/\/([^/:]+)\.gov\.cn(?:[:/]|$)/i;
/** Shorter pinyin is part of too many other names. */
const SHORTEST = 5;

/** The one candidate whose county a government's address spells in pinyin (`www.ahhuoshan.gov.cn` for 霍山县); `null` when none or several do. */
export function candidateOfHost(candidates: readonly string[], address: string | null, register: RegionIndex): string | null {
	const labels =
		GOVERNMENT_HOST.exec(address ?? '')?.[1]
			?.toLowerCase()
			.split('.') ?? [];
	if (labels.length === 0 || candidates.length < 2) return null;
	const [only, ...others] = candidates.filter((code) => {
		const county = regionChain(code, register).find(({ level }) => level === 'county');
		const stem = county === undefined ? null : regionStem(foldRegionName(county.name));
		const spelt = stem === null ? '' : pinyinOf(stem).join('');
		return spelt.length >= SHORTEST && labels.some((label) => label.endsWith(spelt));
	});
	return only !== undefined && others.length === 0 ? only : null;
}
