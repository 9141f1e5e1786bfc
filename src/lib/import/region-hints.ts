import { m } from '../paraglide/messages';
import type { RegionEntry } from './region-directory';

/** A region with what speaks for it. */
export interface HintedRegion {
	readonly region: RegionEntry;
	readonly fitsFolder: boolean;
	/** The innermost region above it that the text names; `null` for none. */
	readonly named: string | null;
}

/** Regions with what folder and text of a file say for them, those that something speaks for first. */
export function hintedRegions(regions: readonly RegionEntry[], folder: string, text: string): readonly HintedRegion[] {
	const hinted = regions.map((region) => ({
		region,
		fitsFolder: region.above.slice(1).some((name) => isIn(folder, name)),
		named: region.above.filter((name) => isIn(text, name)).at(-1) ?? null
	}));
	return hinted.sort((a, b) => weight(b) - weight(a));
}

/** What speaks for a region, in words; '' where nothing does. */
export function hintWords({ fitsFolder, named }: HintedRegion): string {
	const words = [
		...(fitsFolder ? [m.import_ask_folder_fits()] : []),
		...(named === null ? [] : [m.import_ask_text_fits({ place: named })])
	];
	return words.join(m.import_join());
}

function weight({ fitsFolder, named, region }: HintedRegion): number {
	return (fitsFolder ? 4 : 0) + (named === null ? 0 : region.above.indexOf(named) + 1);
}

/** Folders are often named without the word for the kind of place. */
function isIn(text: string, name: string): boolean {
	const stem = name.replace(/(?:市|区|县|省)$/, '');
	return text.includes(name) || (stem.length >= 2 && text.includes(stem));
}
