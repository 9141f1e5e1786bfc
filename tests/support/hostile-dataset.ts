import { changedDataset, type SwappedDataset } from './changed-dataset';
import { HOSTILE_NAMES } from './hostile-names';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The data set of a folder with hostile names in place of those of its bodies and of two counties. */
export function hostileDataset(directory: string): Promise<SwappedDataset> {
	const names = HOSTILE_NAMES.map((name, index) => `(${index}, ${quoted(name)})`).join(', ');
	return changedDataset(directory, [
		`CREATE TEMP TABLE names AS SELECT * FROM (VALUES ${names}) AS names(turn, name)`,
		`CREATE TEMP TABLE places AS SELECT body_id, (row_number() OVER (ORDER BY body_id) - 1) % ${HOSTILE_NAMES.length} AS turn FROM bodies`,
		`UPDATE bodies SET name = n.name, short_name = n.name FROM places p, names n WHERE p.body_id = bodies.body_id AND n.turn = p.turn`,
		`UPDATE bodies SET county = ${quoted(HOSTILE_NAMES[0] ?? '')} WHERE county_code = '990101'`,
		`UPDATE bodies SET county = ${quoted(HOSTILE_NAMES[5] ?? '')} WHERE county_code = '990102'`,
		`UPDATE regions SET name = ${quoted(HOSTILE_NAMES[1] ?? '')} WHERE code = '990101'`
	]);
}
