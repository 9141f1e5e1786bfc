import { FORMS, figureIds } from '../../core/form/form';
import type { FormId } from '../../core/model/report';
import { readReport } from '../../core/read/read-report';
import type { RegionIndex } from '../../core/region/region-index';
import type { Problem } from '../../dataset/problem';
import type { ReportFacts } from '../../dataset/report-facts';
import { readDocument } from '../../documents/read-document';
import { baseName } from '../../facts/base-name';
import { factsOf } from '../../facts/facts-of';
import { faultOf } from '../../facts/read-answer';
import { surroundingsOf } from '../../facts/surroundings-of';
import type { FileOutcome, OwnFile, Question, ReadSummary } from './own-file';
import { readOwnTable } from './read-own-table';

/** What reading a file gave. */
export interface OwnReading {
	readonly outcome: FileOutcome;
	/** `DocumentFacts` as JSON; `null` when there is no report in it, or one of an unknown year or body. */
	readonly facts: string | null;
}

const CELLS: ReadonlyMap<FormId, number> = new Map(
	FORMS.map(({ form_id: id, tables }) => [id, tables.reduce((sum, table) => sum + figureIds(table).length, 0)])
);

/** Reads a file as its user decided. What goes wrong is in the outcome, never thrown. */
export async function readOwnFile(file: OwnFile, bytes: Uint8Array, register: RegionIndex): Promise<OwnReading> {
	try {
		return await read(file, bytes, register);
	} catch (error) {
		return { outcome: { state: 'failed', ...faultOf(error, file.name) }, facts: null };
	}
}

async function read(file: OwnFile, bytes: Uint8Array, register: RegionIndex): Promise<OwnReading> {
	const { name, sha256, decision, corrections, mapping } = file;
	const table = readOwnTable(file, bytes, register);
	if (table !== null && (table.kind !== 'unknown' || mapping !== null)) return { outcome: table, facts: null };
	const document = await readDocument(bytes, baseName(file));
	const reading = readReport(document, register, { surroundings: surroundingsOf(name, null), year: decision.year, corrections });
	if (reading.kind === 'not-a-report') return { outcome: table ?? { state: 'not_report', reason: reading.reason }, facts: null };
	const made = factsOf({ name, entry: null, sha256, document, reading, region: decision.region }, register);
	const { facts, problems } = made;
	const questions = decision.keepName ? [] : questionsOf(facts, problems);
	const summary = facts === null ? null : summaryOf(facts, problems);
	if (summary === null || questions.length > 0) {
		return { outcome: { state: 'choice', questions, summary }, facts: facts === null ? null : JSON.stringify(made) };
	}
	return { outcome: { state: 'read', summary }, facts: JSON.stringify(made) };
}

/** What only the user can tell. A place that the register does not have is kept as named: that is a problem to look at, not a question. */
function questionsOf(facts: ReportFacts | null, problems: readonly Problem[]): readonly Question[] {
	return problems.flatMap(({ code, params }): readonly Question[] => {
		if (code === 'no_year') return [{ kind: 'year' }];
		if (code === 'no_body') return [{ kind: 'body', name: null, candidates: [] }];
		if (code !== 'ambiguous_region') return [];
		return [{ kind: 'body', name: facts?.body.name ?? null, candidates: String(params['candidates']).split(' ') }];
	});
}

function summaryOf(facts: ReportFacts, problems: readonly Problem[]): ReadSummary {
	const { body, year, published, form, figures, findings, tables } = facts;
	const open = findings.filter(({ status }) => status === 'fail');
	const of = form === null ? undefined : CELLS.get(form);
	return {
		body: { id: body.id, name: body.name, shortName: body.shortName, match: body.match, region: body.region, places: body.places },
		year,
		published: published.date,
		form,
		cells: of === undefined ? null : { read: figures.filter(({ state }) => state !== 'unreadable').length, of },
		findings: {
			errors: open.filter(({ severity }) => severity === 'error').length,
			warnings: open.filter(({ severity }) => severity === 'warning').length
		},
		missingTables: Object.entries(tables).flatMap(([table, { state }]) => (state === 'present' ? [] : [{ table, state }])),
		problems
	};
}
