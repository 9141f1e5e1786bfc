import { inventHistory } from '../../src/forge/facts/invent-history';
import type { InventedReport } from '../../src/forge/facts/invented-report';
import { printReport } from '../../src/forge/facts/print-report';
import { inventCity } from '../../src/forge/place/invent-city';

/** Printed reports of some townships, five years each unless told otherwise. */
export function inventedReports(townships: number, seed: string, years = { from: 2021, to: 2025 }): readonly InventedReport[] {
	return inventCity(townships, seed).bodies.flatMap((body) =>
		[...inventHistory(body, years, seed)].map((facts) => printReport(body, facts, seed))
	);
}
