import type { Block } from '../../core/model/block';
import type { ReportFacts } from '../../dataset/report-facts';
import type { Evidence } from '../queries/load-evidence';

function firstPage(block: Block): number | null {
	if (block.kind !== 'table') return block.place?.page ?? null;
	return block.rows.flat().find(({ place }) => place !== undefined)?.place?.page ?? null;
}

/** The document of a report that was just read, in the shape in which pages have the documents of a data set; `null` where it was read from none. */
export function reviewEvidence({ document, figures, narrative }: ReportFacts): Evidence | null {
	if (document === null) return null;
	const { name, title, sha256, blocks } = document;
	return {
		name,
		title,
		sha256,
		blocks,
		pages: blocks.map(firstPage),
		figures: new Map(figures.flatMap(({ id, at, raw }) => (at === null ? [] : [[id, { at, raw: raw ?? '' }]]))),
		narrative: new Map(narrative.flatMap(({ at }, index) => (at === null ? [] : [[index + 1, at]])))
	};
}
