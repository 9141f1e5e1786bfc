import type { SourceDocument } from '../model/block';
import { isCellLocator, type Locator } from '../model/locator';
import type { Report } from '../model/report';

/** The report with page and box in every locator, where its document has pages. */
export function withPages(report: Report, { blocks }: SourceDocument): Report {
	if (!blocks.some((block) => (block.kind === 'table' ? block.rows[0]?.[0]?.place : block.place) !== undefined)) return report;
	const paged = <T extends { readonly at: Locator }>(item: T): T => {
		const { at } = item;
		const block = blocks[at.block];
		const place = block?.kind === 'table' ? (isCellLocator(at) ? block.rows[at.row]?.[at.cell]?.place : undefined) : block?.place;
		return place === undefined ? item : { ...item, at: { ...at, ...place } };
	};
	return {
		...report,
		figures: report.figures.map(paged),
		unknown: report.unknown.map(paged),
		narrative: report.narrative.map(paged),
		findings: report.findings.map((finding) => ({ ...finding, quotes: finding.quotes.map(paged) }))
	};
}
