import { cell, csvRows, numberOf } from './csv-rows';
import { readDataset } from './read-dataset';

/** Something found about a body and year, as far as the files alone say it. */
export interface FoundFault {
	readonly body: string;
	readonly county: string;
	readonly year: number;
	readonly check: string;
	readonly severity: string;
	readonly status: string;
	readonly family: string;
}

/** Everything found about reports of townships that count, and the reports that are missing, undated or late by the roster's dates. */
export function foundFaults(id: string): readonly FoundFault[] {
	const { reports, bodies, roster } = readDataset(id);
	const townships = new Map(bodies.filter(({ level }) => level === 'township').map((body) => [body.id, body]));
	const families = new Map(csvRows(id, 'checks').map((row) => [cell(row, 'check_id'), cell(row, 'family')]));
	const current = new Map(reports.map((report) => [report.id, report]));
	const fault = (body: string, year: number, check: string, severity: string, status = 'fail'): FoundFault[] => {
		const place = townships.get(body);
		return place === undefined ? [] : [{ body, county: place.county, year, check, severity, status, family: families.get(check) ?? '' }];
	};
	const stored = csvRows(id, 'findings').flatMap((row) => {
		const report = current.get(cell(row, 'report_id'));
		const status = cell(row, 'status');
		if (report === undefined || status === 'pass') return [];
		return fault(report.body.id, report.year, cell(row, 'check_id'), cell(row, 'severity'), status);
	});
	const published = new Map(csvRows(id, 'reports').map((row) => [cell(row, 'report_id'), cell(row, 'published')]));
	const timed = csvRows(id, 'roster').flatMap((row) => {
		const [body, year, due] = [cell(row, 'body_id'), numberOf(row, 'year') ?? 0, cell(row, 'due')];
		if (!roster.has(`${body} ${year}`)) throw new Error(`the roster has no ${body} ${year}`);
		const report = reports.find((one) => one.body.id === body && one.year === year);
		if (report === undefined) return fault(body, year, 'd.missing', 'error');
		const day = published.get(report.id) ?? '';
		if (day === '') return fault(body, year, 'd.date_unknown', 'info');
		return day > due ? fault(body, year, 'd.late', day > `${year + 1}-03-31` ? 'error' : 'warning') : [];
	});
	return [...stored, ...timed];
}
