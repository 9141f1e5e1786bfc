import type { Body, IndependentDataset, Report } from './read-dataset';

/** What a view is narrowed to; what is left out sets no limit. */
export interface Narrowing {
	readonly region?: string;
	readonly from?: number;
	readonly to?: number;
	readonly type?: string;
	readonly level?: string;
}

/** Level of the bodies that pages compare. */
const LEVEL = 'township';

const inPlace = (body: Body, { region, type, level = LEVEL }: Narrowing): boolean =>
	body.level === level && (region === undefined || body.places.includes(region)) && (type === undefined || body.type === type);

const inYears = (year: number, { from = -Infinity, to = Infinity }: Narrowing): boolean => year >= from && year <= to;

/** Bodies of a scope. */
function bodiesIn(dataset: IndependentDataset, narrowing: Narrowing = {}): readonly Body[] {
	return dataset.bodies.filter((body) => inPlace(body, narrowing));
}

/** Reports of a scope that count: with a roster only those it expects. */
export function reportsIn(dataset: IndependentDataset, narrowing: Narrowing = {}): readonly Report[] {
	return dataset.reports.filter(
		({ body, year }) =>
			inPlace(body, narrowing) && inYears(year, narrowing) && (!dataset.hasRoster || dataset.roster.has(`${body.id} ${year}`))
	);
}

/** A report that a roster expects. */
export interface Expected {
	readonly body: Body;
	readonly year: number;
	/** The report there is; `null` where it is missing. */
	readonly report: Report | null;
}

/** What the roster expects of a scope, body by body and year by year; `null` where there is no roster and nothing may be called missing. */
export function expectedIn(dataset: IndependentDataset, narrowing: Narrowing = {}): readonly Expected[] | null {
	if (!dataset.hasRoster) return null;
	const bodies = new Map(bodiesIn(dataset, narrowing).map((body) => [body.id, body]));
	const reports = new Map(dataset.reports.map((report) => [`${report.body.id} ${report.year}`, report]));
	return [...dataset.roster].flatMap((key) => {
		const [id = '', year = ''] = key.split(' ');
		const body = bodies.get(id);
		return body === undefined || !inYears(Number(year), narrowing) ? [] : [{ body, year: Number(year), report: reports.get(key) ?? null }];
	});
}
