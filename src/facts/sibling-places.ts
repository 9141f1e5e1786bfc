import { folderOf } from './folder-of';
import type { PlaceHint } from '../core/model/region';
import type { Body } from '../dataset/report-facts';

/** As many reports of one county as say that a folder is that county's. */
const ENOUGH = 2;

/** Where the reports of a folder come from, gathered while documents are read. */
export class SiblingPlaces {
	readonly #folders = new Map<string, Map<string, { readonly place: PlaceHint; reports: number }>>();

	/** Notes the body of a document whose region is certain, for its folder and all that it lies in. */
	add(file: string, body: Pick<Body, 'match' | 'places'>): void {
		const named = (level: string): string | null => body.places.find((place) => place.level === level)?.name ?? null;
		const county = body.places.find(({ level }) => level === 'county');
		if (body.match !== 'exact' || county === undefined) return;
		for (const folder of foldersOf(file)) {
			const counties = this.#folders.get(folder) ?? new Map<string, { readonly place: PlaceHint; reports: number }>();
			const known = counties.get(county.code) ?? {
				place: { province: named('province'), city: named('city'), county: county.name },
				reports: 0
			};
			known.reports++;
			this.#folders.set(folder, counties.set(county.code, known));
		}
	}

	/**
	 * The one of several regions, and the places above it, that lies in the county which all reports of the file's folder are of; of the innermost folder that has
	 * enough of them. `null` when their counties differ, or none or several of the regions lie there.
	 */
	choose(file: string, candidates: readonly string[]): { readonly region: string; readonly place: PlaceHint } | null {
		for (const folder of foldersOf(file)) {
			const counties = [...(this.#folders.get(folder) ?? [])];
			const [first, ...others] = counties;
			if (first === undefined || (others.length === 0 && first[1].reports < ENOUGH)) continue;
			const [code, { place }] = first;
			const [region, ...namesakes] = candidates.filter((candidate) => candidate.startsWith(code));
			return others.length === 0 && region !== undefined && namesakes.length === 0 ? { region, place } : null;
		}
		return null;
	}
}

/** The folders a file lies in, from the innermost to the whole input. */
function foldersOf(file: string): readonly string[] {
	const folder = folderOf(file);
	return folder === '.' ? [folder] : [folder, ...foldersOf(folder)];
}
