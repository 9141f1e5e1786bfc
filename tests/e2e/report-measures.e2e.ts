import { expect, test } from '@playwright/test';
import { cell, csvRows, numberOf } from '../support/independent/csv-rows';
import { countOf } from '../support/independent/count-of';
import { COUNT_SOURCES } from '../support/independent/count-sources';
import { readDataset } from '../support/independent/read-dataset';

const STATE = '__state';

for (const id of ['real', 'demo']) {
	test(`every count of every report is what the data set's other files say: ${id}`, () => {
		const dataset = readDataset(id);
		const rows = csvRows(id, 'report_measures');
		const counts = Object.keys(rows[0] ?? {}).flatMap((name) => (name.endsWith(STATE) ? [name.slice(0, -STATE.length)] : []));
		expect(counts.toSorted()).toEqual([...COUNT_SOURCES.keys(), 'residents'].toSorted());
		const shipped = new Map(rows.map((row) => [cell(row, 'report_id'), row]));
		expect([...shipped.keys()].toSorted()).toEqual(dataset.reports.map((report) => report.id).toSorted());
		const other = dataset.reports.flatMap((report) => {
			const row = shipped.get(report.id) ?? {};
			return counts.flatMap((count) => {
				const { value, state } = countOf(report, count);
				const [given, why] = [numberOf(row, count), cell(row, count + STATE)];
				return value === given && state === why
					? []
					: [`${report.id} ${count}: ${String(given)} (${why}) instead of ${String(value)} (${state})`];
			});
		});
		expect(other).toEqual([]);
	});

	test(`the reports that count are those the roster expects: ${id}`, () => {
		const dataset = readDataset(id);
		const counted = csvRows(id, 'report_measures').filter((row) => cell(row, 'counts') === 'true');
		const expected = dataset.reports.filter(({ body, year }) => !dataset.hasRoster || dataset.roster.has(`${body.id} ${year}`));
		expect(counted.map((row) => cell(row, 'report_id')).toSorted()).toEqual(expected.map((report) => report.id).toSorted());
	});
}
