import type { Region } from '../core/model/region';
import type { Body, ReportFacts, RosterEntry } from '../dataset/report-facts';
import type { ForgePlan } from '../forge/forge-plan';
import type { InventedReport } from '../forge/facts/invented-report';
import type { InventedCity } from '../forge/place/invent-city';
import { publishedReports } from '../forge/published-reports';

/** The bodies of an invented city as a data set has them, in the order of the city. */
export function inventedBodies(city: InventedCity): readonly Body[] {
	const byCode = new Map(city.regions.map((region) => [region.code, region]));
	const placesOf = (code: string): readonly Region[] => {
		const region = byCode.get(code);
		if (region === undefined) throw new RangeError(`no region ${code}`);
		return region.parent === null ? [region] : [...placesOf(region.parent), region];
	};
	return city.bodies.map(({ id, name, place, type }) => ({
		id,
		name,
		shortName: place,
		type,
		level: 'township',
		region: id,
		places: placesOf(id),
		match: 'exact'
	}));
}

/** A roster that expects every body to report for every year of the plan. */
export function inventedRoster(bodies: readonly Body[], { years }: ForgePlan): readonly RosterEntry[] {
	return bodies.map((body) => ({ body, ...years }));
}

function factsOf(report: InventedReport, body: Body): ReportFacts {
	return {
		body,
		year: report.year,
		origin: 'figures',
		extent: 'whole',
		source: 'generated',
		sourceRow: null,
		sourceUrl: null,
		published: { date: report.published, from: report.published === null ? null : 'page' },
		note: null,
		form: report.form,
		tables: Object.fromEntries(
			Object.entries(report.tables).map(([id, state]) => [id, { form: state === 'absent' ? null : report.form, state }])
		),
		figures: [...report.cells].map(([id, { value, state, text }]) => ({
			id,
			value,
			state,
			raw: state === 'number' ? null : text,
			at: null
		})),
		groupTotals: [],
		narrative: report.narrative.map((figure) => ({ ...figure, scope: null, headline: true, quote: null, at: null })),
		findings: [],
		corrections: [],
		document: null
	};
}

/** The reports of a plan as facts, one at a time, without a document; reports never published are left out. */
export function* inventedFacts(city: InventedCity, bodies: readonly Body[], plan: ForgePlan): Generator<ReportFacts> {
	const byId = new Map(bodies.map((body) => [body.id, body]));
	for (const { report } of publishedReports(city, plan)) {
		const body = byId.get(report.body.id);
		if (body === undefined) throw new RangeError(`no body for ${report.body.id}`);
		yield factsOf(report, body);
	}
}
