import type { NotAReportReason } from '../../core/read/recognise';
import { formatNumber } from '../format';
import type { FileOutcome, OwnFile, Question } from '../own/own-file';
import { m } from '../paraglide/messages';
import { errorWords, type OutcomeWords } from './error-words';

const NOT_REPORTS: Readonly<Record<NotAReportReason, () => string>> = {
	guide: m.import_not_guide,
	application_form: m.import_not_application_form,
	model_text: m.import_not_model_text,
	blank_form: m.import_not_blank_form,
	pictures_only: m.import_not_pictures_only,
	other_document: m.import_not_other_document
};

const TABLES = {
	figures: m.import_table_figures,
	roster: m.import_table_roster,
	population: m.import_table_population,
	regions: m.import_table_regions
};

const only = (what: string): OutcomeWords => ({ what, remedy: '' });

/** What became of a file; for one that was read as a report, the body and year it is of. */
export function outcomeWords({ outcome, skipped }: Pick<OwnFile, 'outcome' | 'skipped'>): OutcomeWords {
	if (skipped) return only(m.import_skipped_what());
	switch (outcome.state) {
		case 'queued':
			return only(m.import_queued_what());
		case 'same':
			return only(m.import_same_what({ twin: outcome.as }));
		case 'failed':
			return errorWords(outcome.code);
		case 'not_report':
			return notReportWords(outcome.reason);
		case 'choice':
			return only(outcome.questions.map(questionWords).join(''));
		case 'table':
			return only(tableWords(outcome));
		case 'read':
			return only(m.import_result({ body: outcome.summary.body.name, year: outcome.summary.year }));
	}
}

function notReportWords(reason: string): OutcomeWords {
	const words = (NOT_REPORTS as Readonly<Record<string, (() => string) | undefined>>)[reason] ?? m.import_not_other_document;
	return { what: words(), remedy: reason === 'pictures_only' ? m.import_not_pictures_only_do() : m.import_not_do() };
}

function questionWords(question: Question): string {
	if (question.kind === 'year') return m.import_choice_year();
	const { name, candidates } = question;
	if (name === null) return m.import_choice_body_none();
	if (candidates.length === 0) return m.import_choice_body_unknown({ name });
	return m.import_choice_body_several({ name, count: candidates.length });
}

function tableWords({ kind, rows, problems, columns }: Extract<FileOutcome, { state: 'table' }>): string {
	const what =
		kind === 'unknown' ? m.import_table_unknown({ columns: columns.join(m.import_join()) }) : TABLES[kind]({ rows: formatNumber(rows) });
	return problems.length === 0 ? what : what + m.import_table_problems({ count: formatNumber(problems.length) });
}
