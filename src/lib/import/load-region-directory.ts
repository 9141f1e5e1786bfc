import type { CompactRegister } from '../../core/region/compact-register';
import { RegionDirectory } from './region-directory';

let directory: Promise<RegionDirectory> | undefined;

/** The register of regions, fetched when it is first needed. Rejects when it cannot be had; a later call tries again. */
export function loadRegionDirectory(address: string): Promise<RegionDirectory> {
	directory ??= fetchDirectory(address).catch((cause: unknown) => {
		directory = undefined;
		throw cause;
	});
	return directory;
}

async function fetchDirectory(address: string): Promise<RegionDirectory> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
	return new RegionDirectory((await response.json()) as CompactRegister);
}
