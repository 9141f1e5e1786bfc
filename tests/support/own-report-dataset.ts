import { FORMS, figureIds } from '../../src/core/form/form';
import { wideColumnName, wideTableName } from '../../src/dataset/schema';
import { changedDataset, type SwappedDataset } from './changed-dataset';

/** A figure in which the county's own report says one more than its bodies together. */
export const OFF_BY_ONE = 'requests.new_requests.natural_person';

const FORM = FORMS.find(({ form_id }) => form_id === 'form-2021');

function sumsOf(table: NonNullable<typeof FORM>['tables'][number], county: string, year: number, report: string): string {
	const columns = figureIds(table).map((id) => {
		const [, row = '', column = ''] = id.split('.');
		const name = wideColumnName(row, column);
		return { name, sum: `sum(w."${name}")${id === OFF_BY_ONE ? ' + 1' : ''}` };
	});
	const wide = wideTableName(table.id, 'form-2021');
	return `INSERT INTO "${wide}" (report_id, ${columns.map(({ name }) => `"${name}"`).join(', ')})
		SELECT '${report}', ${columns.map(({ sum }) => sum).join(', ')} FROM "${wide}" w JOIN reports r USING (report_id) JOIN bodies b USING (body_id)
		WHERE r.current AND r.year = ${year} AND b.county_code = '${county}' AND b.level = 'township'`;
}

/**
 * The data set of a folder with a report of one county's own government for a year: in every cell the sum of its bodies,
 * in one cell one more.
 */
export function ownReportDataset(directory: string, county: string, year: number): Promise<SwappedDataset> {
	const report = `${county}@${year}.v1`;
	const tables = FORM?.tables ?? [];
	return changedDataset(directory, [
		`INSERT INTO bodies SELECT * REPLACE ('${county}' AS body_id, '本级人民政府' AS name, '本级' AS short_name, 'county' AS level,
			'government' AS type, '${county}' AS region) FROM bodies WHERE county_code = '${county}' AND level = 'township' LIMIT 1`,
		`INSERT INTO reports SELECT * REPLACE ('${report}' AS report_id, '${county}' AS body_id, NULL AS days_late)
			FROM reports WHERE report_id LIKE '${county}%@${year}.v1' LIMIT 1`,
		...tables.flatMap((table) => [
			sumsOf(table, county, year, report),
			`INSERT INTO report_tables VALUES ('${report}', '${table.id}', 'form-2021', 'present')`
		])
	]);
}
