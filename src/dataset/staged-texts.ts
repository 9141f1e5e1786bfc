import { maskReport } from '../core/check/similar/mask-report';
import type { MaskedText } from '../core/check/similar/masked-text';
import type { OwnNames } from '../core/check/similar/name-pattern';
import type { Paragraphs } from '../core/check/similar/paragraphs';
import type { Database } from './database';

/** A report that counts and has a document. */
export interface TextOwner {
	readonly seq: number;
	readonly reportId: string;
	readonly body: string;
	readonly year: number;
	readonly names: OwnNames;
}

const OWNERS = `
SELECT ids.seq, ids.report_id, ids.body_id, ids.year, bodies.name, bodies.short_name, bodies.province, bodies.city, bodies.county
FROM staging.ids AS ids JOIN staging.documents AS documents USING (seq) JOIN data.bodies AS bodies USING (body_id)
WHERE ids.current AND ids.year = ? ORDER BY ids.report_id`;

type OwnerRow = readonly [number, string, string, number, string, string, string | null, string | null, string | null];

/** Years of the reports that count and have a document, earliest first. */
export async function yearsOfTexts(database: Database): Promise<readonly number[]> {
	const sql = 'SELECT DISTINCT year FROM staging.ids JOIN staging.documents USING (seq) WHERE current ORDER BY year';
	return (await database.rows<readonly [number]>(sql)).map(([year]) => year);
}

/** The reports of a year that count and have a document, in the order of their ids. */
export async function ownersOfTexts(database: Database, year: number): Promise<readonly TextOwner[]> {
	const rows = await database.rows<OwnerRow>(OWNERS, [year]);
	return rows.map(([seq, reportId, body, itsYear, name, shortName, ...places]) => ({
		seq,
		reportId,
		body,
		year: itsYear,
		names: { name, shortName, places: places.filter((place) => place !== null) }
	}));
}

/** Masked texts of a year's reports, in the order given; the paragraphs are let go. */
export async function maskedTexts(database: Database, owners: readonly TextOwner[], year: number): Promise<readonly string[]> {
	const sql = `SELECT seq, block, body FROM staging.blocks JOIN staging.ids USING (seq)
		WHERE kind = 'paragraph' AND current AND year = ? ORDER BY seq, block`;
	const rows = await database.rows<readonly [number, number, string]>(sql, [year]);
	const bySeq = new Map<number, Map<number, string>>(owners.map(({ seq }) => [seq, new Map<number, string>()]));
	for (const [seq, block, body] of rows) bySeq.get(seq)?.set(block, body);
	return owners.map(({ seq, names }) => maskReport(bySeq.get(seq) ?? new Map<number, string>(), names).text);
}

/** A report's paragraphs, and its masked text with their places. */
export async function placedText(
	database: Database,
	{ seq, names }: TextOwner
): Promise<{ readonly paragraphs: Paragraphs; readonly masked: MaskedText }> {
	const sql = `SELECT block, body FROM staging.blocks WHERE seq = ? AND kind = 'paragraph' ORDER BY block`;
	const rows = await database.rows<readonly [number, string]>(sql, [seq]);
	const paragraphs = new Map(rows);
	return { paragraphs, masked: maskReport(paragraphs, names) };
}
