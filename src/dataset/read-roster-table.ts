import type { RegionLevel } from '../core/model/region';
import { BODY_TYPES } from '../core/model/report';
import type { RegionIndex } from '../core/region/region-index';
import { missingColumns } from './csv-table';
import type { CsvRow, CsvTable } from './csv-table';
import { parseYear } from './parse-year';
import { problem } from './problem';
import type { Problem } from './problem';
import { regionChain } from './region-chain';
import type { RosterEntry } from './report-facts';
import { bodyAt } from './resolve-body';

const REQUIRED = ['body_id', 'name', 'type', 'region', 'from_year', 'to_year'] as const;
const LEVELS: Readonly<Record<number, RegionLevel>> = { 2: 'province', 4: 'city', 6: 'county', 9: 'township' };
/** Code lengths from the longest, for a body whose own region the register has not. */
const CODE_LENGTHS = [9, 6, 4, 2] as const;

export interface TableRoster {
	readonly roster: readonly RosterEntry[];
	readonly problems: readonly Problem[];
}

type Cells = Readonly<Record<(typeof REQUIRED)[number], string>>;

function entryOf(file: string, row: CsvRow, register: RegionIndex): RosterEntry | Problem {
	const cells = Object.fromEntries(REQUIRED.map((column) => [column, row.cell(column)])) as Cells;
	const bad = (column: keyof Cells): Problem => problem('bad_value', file, row.row, { column, text: cells[column] });
	const { body_id: id, name, region } = cells;
	const type = BODY_TYPES.find((known) => known === cells.type);
	const from = parseYear(cells.from_year);
	const to = parseYear(cells.to_year);
	if (id === '') return bad('body_id');
	if (name === '') return bad('name');
	if (type === undefined) return bad('type');
	if (from === null) return bad('from_year');
	if (to === null || to < from) return bad('to_year');
	if (region !== '' && !register.byCode.has(region)) return bad('region');
	if (region !== '')
		return { body: { ...bodyAt(region, { name, type, level: LEVELS[region.length] ?? 'township' }, register), id }, from, to };
	const nearest = CODE_LENGTHS.map((length) => id.slice(0, length)).find((code) => register.byCode.has(code)) ?? null;
	return {
		body: { id, name, shortName: name, type, level: 'township', region: null, places: regionChain(nearest, register), match: 'none' },
		from,
		to
	};
}

/** Expected reports, one body a row with its first and last year. A body listed twice for a year counts once. */
export function readRosterTable(file: string, table: CsvTable, register: RegionIndex): TableRoster {
	const missing = missingColumns(file, table, REQUIRED);
	const problems: Problem[] = [...table.problems, ...missing];
	const roster: RosterEntry[] = [];
	const listed = new Set<string>();
	if (missing.length > 0) return { roster, problems };
	for (const row of table.rows) {
		const entry = entryOf(file, row, register);
		if ('code' in entry) {
			problems.push(entry);
			continue;
		}
		const { body, from, to } = entry;
		for (let year = from; year <= to; year += 1) {
			const key = `${body.id}@${year}`;
			if (listed.has(key)) problems.push(problem('duplicate_roster', file, row.row, { body: body.id, year }));
			else roster.push({ body, from: year, to: year });
			listed.add(key);
		}
	}
	return { roster, problems };
}
