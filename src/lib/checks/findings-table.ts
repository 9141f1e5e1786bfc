import type { Verdict } from '../../core/verdict/verdict';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import { m } from '../paraglide/messages';
import type { FindingOfScope } from '../queries/findings-of-scope';
import { className } from './check-names';
import { cellName } from './finding-place';
import { findingSentence, ruleName } from './finding-sentence';
import { idsOf, quotesOf } from './open-finding';
import { verdictName } from './verdict-words';

interface TableColumn {
	readonly label: () => string;
	readonly numeric?: boolean;
	readonly value: (finding: FindingOfScope, said: Verdict | null) => number | string | null;
}

const named = (ids: readonly string[], { form }: FindingOfScope): string => ids.map((id) => cellName(id, form)).join('; ');

const COLUMNS: readonly TableColumn[] = [
	{ label: m.checks_csv_body, value: ({ body_name }) => body_name },
	{ label: m.checks_csv_body_id, value: ({ body_id }) => body_id },
	{ label: m.checks_csv_county, value: ({ county }) => county },
	{ label: m.checks_csv_year, numeric: true, value: ({ year }) => year },
	{ label: m.checks_csv_check, value: ({ check_id }) => check_id },
	{ label: m.checks_csv_rule, value: ruleName },
	{ label: m.checks_csv_severity, value: ({ severity }) => className(severity) },
	{ label: m.checks_csv_status, value: ({ status }) => (status === 'fail' ? m.checks_csv_status_fail() : m.checks_csv_status_open()) },
	{ label: m.checks_csv_sentence, value: findingSentence },
	{ label: m.checks_csv_left, numeric: true, value: ({ left_value }) => left_value },
	{ label: m.checks_csv_right, numeric: true, value: ({ right_value }) => right_value },
	{ label: m.checks_csv_cells, value: (finding) => named(idsOf(finding.cells), finding) },
	{ label: m.checks_csv_assumed, value: (finding) => named(idsOf(finding.assumed), finding) },
	{
		label: m.checks_csv_quotes,
		value: (finding) =>
			quotesOf(finding)
				.map(({ text }) => text.trim())
				.join(' | ')
	},
	{ label: m.checks_csv_source, value: ({ source, source_url }) => source_url ?? source },
	{ label: m.checks_csv_verdict, value: (_, said) => (said === null ? '' : verdictName(said.verdict)) },
	{ label: m.checks_csv_reason, value: (_, said) => said?.reason ?? '' },
	{ label: m.checks_csv_key, value: ({ key }) => key }
];

/** Findings as a table, one a row, with what was said of each. Without a value the cell is empty. */
export function findingsTable(findings: readonly FindingOfScope[], saidOf: (finding: FindingOfScope) => Verdict | null): ChartTable {
	return {
		caption: m.checks_list_title(),
		columns: COLUMNS.map(({ label, numeric = false }) => ({ label: label(), numeric })),
		rows: findings.map((finding) => {
			const said = saidOf(finding);
			return COLUMNS.map(({ value }): ChartCell => ({ value: value(finding, said) ?? '' }));
		})
	};
}
