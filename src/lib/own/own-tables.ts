import { buildRegionIndex, type RegionIndex } from '../../core/region/region-index';
import type { OwnFile } from './own-file';
import { openOwnTable } from './tables/open-own-table';
import { tableContents, type TableContents } from './tables/table-contents';

/** What the tables among a user's files give a data set. */
export interface OwnTables extends Omit<TableContents, 'roster'> {
	/** `null` when there is no roster, so that nothing may be called missing. */
	readonly roster: TableContents['roster'] | null;
}

type Table = OwnFile & { readonly outcome: { readonly state: 'table' } };

/** Tables that count, in the order in which they were brought. */
function countingTables(files: readonly OwnFile[]): readonly Table[] {
	return files.filter((file): file is Table => file.outcome.state === 'table' && file.outcome.kind !== 'unknown' && !file.skipped);
}

/** Ids of the files whose regions extend the register. */
export function regionTables(files: readonly OwnFile[]): readonly OwnFile[] {
	return countingTables(files).filter(({ outcome }) => outcome.kind === 'regions');
}

/** The register with the regions that tables add. */
export async function ownRegister(
	tables: readonly OwnFile[],
	bytesOf: (file: OwnFile) => Promise<Uint8Array | null>,
	register: RegionIndex
): Promise<RegionIndex> {
	const added = [];
	for (const file of tables) added.push(...(await contentsOf(file, bytesOf, register, new Set())).regions);
	return added.length === 0 ? register : buildRegionIndex([...register.byCode.values(), ...added]);
}

/**
 * Reads the tables among the user's files that count. A body's year that several rosters or population tables list counts once, as the
 * first has it. `register` is the one that `ownRegister` gives.
 */
export async function ownTables(
	files: readonly OwnFile[],
	bytesOf: (file: OwnFile) => Promise<Uint8Array | null>,
	register: RegionIndex
): Promise<OwnTables> {
	const tables = countingTables(files);
	const listed = new Set<string>();
	const all: TableContents[] = [];
	for (const file of tables) all.push(await contentsOf(file, bytesOf, register, listed));
	const hasRoster = tables.some(({ outcome }) => outcome.kind === 'roster');
	const years = new Set<string>();
	const roster = all.flatMap((one) =>
		one.roster.filter(({ body, from }) => {
			const key = `${body.id}@${from}`;
			return years.has(key) ? false : years.add(key);
		})
	);
	return {
		roster: hasRoster ? roster : null,
		population: all.flatMap(({ population }) => population),
		regions: all.flatMap(({ regions }) => regions),
		reports: all.flatMap(({ reports }) => reports),
		problems: all.flatMap(({ problems }) => problems)
	};
}

const NOTHING: TableContents = { roster: [], population: [], regions: [], reports: [], problems: [] };

async function contentsOf(
	file: OwnFile,
	bytesOf: (file: OwnFile) => Promise<Uint8Array | null>,
	register: RegionIndex,
	listed: Set<string>
): Promise<TableContents> {
	const bytes = await bytesOf(file);
	const read = bytes === null ? null : (openOwnTable(file, bytes)?.read ?? null);
	return read === null ? NOTHING : tableContents(read, register, listed);
}
