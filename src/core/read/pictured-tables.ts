import { formById } from '../form/form';
import type { SourceDocument } from '../model/block';
import type { TableReading } from '../model/report';
import type { ReportLine } from './report-line';
import type { Sections } from './split-sections';
import type { TablesReading } from './read-tables';

/**
 * States of the tables, with those that are pictures: where a section has a picture and none of its tables was read, its tables are
 * taken to be in the picture, and so are all tables of a document that has pictures and no text.
 */
export function picturedTables(
	{ form, tables }: TablesReading,
	document: SourceDocument,
	lines: readonly ReportLine[],
	sections: Sections
): Readonly<Record<string, TableReading>> {
	const pictured = picturedSections(document, lines, sections);
	if (pictured.size === 0) return tables;
	const isAbsent = (id: string): boolean => tables[id]?.state === 'absent';
	const known = formById(form ?? 'form-2021').tables;
	const inPicture = known.filter(
		({ section }) =>
			(lines.length === 0 || (section != null && pictured.has(section))) && known.every((t) => t.section !== section || isAbsent(t.id))
	);
	return { ...tables, ...Object.fromEntries(inPicture.map(({ id }) => [id, { form, state: 'image' } as const])) };
}

function picturedSections({ blocks }: SourceDocument, lines: readonly ReportLine[], { sectionAt }: Sections): ReadonlySet<number> {
	const found = new Set<number>();
	let line = -1;
	blocks.forEach((block, index) => {
		while ((lines[line + 1]?.line.block ?? Infinity) <= index) line += 1;
		if (block.kind === 'picture') found.add(line < 0 ? 0 : sectionAt(line));
	});
	return found;
}
