import type { ExpectedFinding } from './expect/expected-finding';
import { inventHistory } from './facts/invent-history';
import type { InventedReport } from './facts/invented-report';
import { printReport } from './facts/print-report';
import type { ForgePlan } from './forge-plan';
import { everyReport, someReports } from './mistakes/mistake-deck';
import { MistakenReports } from './mistakes/mistaken-reports';
import type { InventedCity } from './place/invent-city';
import type { InventedBody } from './place/invented-body';

/** A report as its body publishes it. */
export interface PublishedReport {
	readonly report: InventedReport;
	/** The body's report of the year before, where it published one. */
	readonly previous: InventedReport | null;
	/** What the mistakes in it must raise; more may follow from them. */
	readonly stated: readonly ExpectedFinding[];
}

function otherPlaceIn(city: InventedCity, index: number): string | null {
	const own = city.bodies[index];
	const neighbours = [city.bodies[index + 1], city.bodies[index - 1]];
	return neighbours.find((body) => body !== undefined && body.countyCode === own?.countyCode)?.place ?? null;
}

/** The reports of a plan with their mistakes, body by body and year by year; those never published are left out. */
export function* publishedReports(city: InventedCity, { years, seed, mistakes = [] }: ForgePlan): Generator<PublishedReport> {
	const deck = 'chance' in mistakes ? someReports(mistakes.chance, seed) : everyReport(mistakes);
	let neighbours: ReadonlyMap<number, InventedReport> = new Map();
	const reportsOf = (body: InventedBody, otherPlace: string | null): MistakenReports => {
		const mistaken = new MistakenReports(deck);
		for (const facts of inventHistory(body, years, seed)) {
			if (!facts.reported) continue;
			mistaken.add(printReport(body, facts, seed), { neighbour: neighbours.get(facts.year) ?? null, otherPlace });
		}
		return mistaken;
	};
	for (const [i, body] of city.bodies.entries()) {
		const { reports } = reportsOf(body, otherPlaceIn(city, i));
		neighbours = new Map(reports.map(({ report }) => [report.year, report]));
		for (const { report, stated } of reports) yield { report, previous: neighbours.get(report.year - 1) ?? null, stated };
	}
}
