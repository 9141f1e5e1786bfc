import { weighShingles, type ShingleWeights } from '../core/check/similar/shingle-weights';
import { similarInYear } from '../core/check/similar/similar-in-year';
import { similarToPast, type PastText } from '../core/check/similar/similar-to-past';
import type { Database } from './database';
import { SimilarRows } from './similar-rows';
import { maskedTexts, ownersOfTexts, yearsOfTexts, type TextOwner } from './staged-texts';

/** Bodies whose earlier reports are held at a time. */
const BATCH = 512;

/** A report of a year with its masked text. */
interface MaskedReport extends TextOwner {
	readonly text: string;
}

async function keepTexts(database: Database, reports: readonly MaskedReport[]): Promise<void> {
	const appender = await database.appender('staging', 'masked_texts', ['INTEGER', 'VARCHAR', 'INTEGER', 'VARCHAR', 'VARCHAR']);
	for (const { seq, body, year, reportId, text } of reports) appender.append([seq, body, year, reportId, text]);
	appender.close();
}

type PastReport = PastText & Pick<TextOwner, 'seq' | 'reportId'>;
type PastRow = readonly [seq: number, body: string, year: number, reportId: string, text: string];

/** Kept texts of some bodies, by body. */
async function pastOf(database: Database, bodies: readonly string[]): Promise<ReadonlyMap<string, readonly PastReport[]>> {
	const sql = `SELECT seq, body_id, year, report_id, content FROM staging.masked_texts
		WHERE body_id IN (${bodies.map(() => '?').join(', ')}) ORDER BY body_id, year`;
	const rows = await database.rows<PastRow>(sql, bodies);
	const past = new Map<string, PastReport[]>(bodies.map((body) => [body, []]));
	for (const [seq, body, year, reportId, text] of rows) past.get(body)?.push({ seq, year, reportId, text });
	return past;
}

async function addPast(database: Database, rows: SimilarRows, reports: readonly MaskedReport[], weights: ShingleWeights): Promise<void> {
	for (let from = 0; from < reports.length; from += BATCH) {
		const batch = reports.slice(from, from + BATCH);
		const past = await pastOf(
			database,
			batch.map(({ body }) => body)
		);
		for (const report of batch) {
			const earlier = past.get(report.body) ?? [];
			for (const [index, { year, likeness }] of similarToPast(report.text, earlier, weights).entries()) {
				const found = earlier.find((one) => one.year === year);
				if (found !== undefined) await rows.ownPast(report, { ...report, ...found }, likeness, index === 0);
			}
		}
	}
}

/**
 * Adds pairs of nearly identical reports, their shared passages and findings to the staged rows: reports of one year with each other, and
 * each body's with its own of earlier years. Only reports that count and have a document are compared. Memory grows with the texts of one
 * year. Needs `staging.ids` and `data.bodies`.
 */
export async function addSimilarReports(database: Database): Promise<void> {
	const years = await yearsOfTexts(database);
	if (years.length === 0) return;
	await database.run('CREATE TABLE staging.masked_texts (seq INTEGER, body_id VARCHAR, year INTEGER, report_id VARCHAR, content VARCHAR)');
	const rows = await SimilarRows.open(database);
	for (const year of years) {
		const owners = await ownersOfTexts(database, year);
		const texts = await maskedTexts(database, owners, year);
		const reports = owners.map((owner, index): MaskedReport => ({ ...owner, text: texts[index] ?? '' }));
		const weights = weighShingles(texts);
		for (const { first, second, likeness } of similarInYear(texts, weights)) {
			await rows.sameYear(reports[first] as MaskedReport, reports[second] as MaskedReport, likeness);
		}
		await addPast(database, rows, reports, weights);
		await keepTexts(database, reports);
	}
	rows.close();
	await database.run('DROP TABLE staging.masked_texts');
}
