import { missingColumns } from './csv-table';
import type { CsvRow, CsvTable } from './csv-table';
import { parseNumber } from './parse-number';
import { parseYear } from './parse-year';
import { problem } from './problem';
import type { Problem } from './problem';
import type { PopulationEntry } from './report-facts';

const REQUIRED = ['body_id', 'from_year', 'to_year', 'residents'] as const;

export interface TablePopulation {
	readonly population: readonly PopulationEntry[];
	readonly problems: readonly Problem[];
}

interface PopulationRow {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	readonly residents: number;
}

function rowOf(file: string, row: CsvRow): PopulationRow | Problem {
	const bad = (column: (typeof REQUIRED)[number]): Problem => problem('bad_value', file, row.row, { column, text: row.cell(column) });
	const id = row.cell('body_id');
	const from = parseYear(row.cell('from_year'));
	const to = parseYear(row.cell('to_year'));
	const residents = parseNumber(row.cell('residents'));
	if (id === '') return bad('body_id');
	if (from === null) return bad('from_year');
	if (to === null || to < from) return bad('to_year');
	// Nobody can be counted per resident where there is none.
	if (residents === null || residents <= 0) return bad('residents');
	return { id, from, to, residents };
}

/**
 * Residents of bodies' places, one body a row with the first and last year the number holds for. A body listed twice for
 * a year counts once. @param listed `body@year` of earlier tables, to which those of this one are added
 */
export function readPopulationTable(file: string, table: CsvTable, listed: Set<string>): TablePopulation {
	const missing = missingColumns(file, table, REQUIRED);
	const problems: Problem[] = [...table.problems, ...missing];
	const population: PopulationEntry[] = [];
	if (missing.length > 0) return { population, problems };
	for (const line of table.rows) {
		const row = rowOf(file, line);
		if ('code' in row) {
			problems.push(row);
			continue;
		}
		for (let year = row.from; year <= row.to; year += 1) {
			const key = `${row.id}@${year}`;
			if (listed.has(key)) problems.push(problem('duplicate_population', file, line.row, { body: row.id, year }));
			else population.push({ bodyId: row.id, year, residents: row.residents });
			listed.add(key);
		}
	}
	return { population, problems };
}
