import { APPLICANTS, flowName } from '../../core/measure/applicants';
import { OUTCOMES } from '../../core/measure/catalogue';
import type { ApplicantFlow } from '../charts/applicant-flow';
import type { ChartTable } from '../charts/chart-table';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { ApplicantOutcomePart } from '../queries/applicant-outcome-parts';
import type { ApplicantOutcomes } from '../queries/applicant-outcomes';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import { shareWords } from './outcome-rate';
import { outcomeNames } from './outcome-view';
import { figureHref } from './report-words';

const NAMES: Readonly<Record<string, () => string>> = {
	natural_person: m.outcomes_applicant_natural_person,
	commercial_enterprise: m.outcomes_applicant_commercial_enterprise,
	research_institution: m.outcomes_applicant_research_institution,
	social_welfare_organisation: m.outcomes_applicant_social_welfare_organisation,
	legal_service_organisation: m.outcomes_applicant_legal_service_organisation,
	other_organisation: m.outcomes_applicant_other_organisation
};

/** Names of the kinds of applicants, in the order of the form; short, to stand beside a bar. */
export function applicantNames(): readonly string[] {
	return APPLICANTS.map((applicant) => NAMES[applicant]?.() ?? applicant);
}

/** Counts by applicant and outcome; null where no report states every cell. */
function cellsOf(flow: ApplicantOutcomes): readonly (readonly number[])[] | null {
	const rows = APPLICANTS.map((applicant) =>
		OUTCOMES.flatMap((outcome) => {
			const value = flow[flowName(applicant, outcome)] ?? null;
			return value === null ? [] : [value];
		})
	);
	return rows.every((row) => row.length === OUTCOMES.length) ? rows : null;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Requests that the flow follows; null where no report states every cell. */
export function flowTotal(flow: ApplicantOutcomes): number | null {
	const cells = cellsOf(flow);
	return cells === null ? null : sum(cells.flat());
}

/** Where a band leads: the cells it is made of. */
const FLOW_PARTS = '#outcomes-flow-table';

/** The flows in the order of the form, each with its share of what its applicants asked for. */
export function applicantFlows(flow: ApplicantOutcomes, min: number): readonly ApplicantFlow[] {
	const applicants = applicantNames();
	const outcomes = outcomeNames();
	return (cellsOf(flow) ?? []).flatMap((row, source) =>
		row.map((value, target) => {
			const of = sum(row);
			const lines: [string, string][] = [[m.outcomes_requests(), formatNumber(value)]];
			if (of >= min) lines.push([m.outcomes_flow_share(), shareWords(value, of, min)]);
			lines.push([m.outcomes_flow_of(), formatNumber(of)]);
			const title = m.outcomes_flow_pair({ applicant: applicants[source] ?? '', outcome: outcomes[target] ?? '' });
			return { source, target, value, mark: { title, lines, href: FLOW_PARTS } };
		})
	);
}

/** Applicants by outcomes, with sums on both sides, and what each outcome is of an applicant's requests. */
export function flowTable(caption: string, flow: ApplicantOutcomes, min: number): ChartTable {
	const cells = cellsOf(flow) ?? [];
	const names = outcomeNames();
	const shares = names.map((outcome) => m.overview_outcomes_share_of({ outcome }));
	const line = (name: string, row: readonly number[]) => [
		{ value: name },
		...row.map((value) => ({ value })),
		{ value: sum(row) },
		...row.map((value) => ({ value: shareWords(value, sum(row), min) }))
	];
	return {
		caption,
		columns: [m.outcomes_col_applicant(), ...names, m.outcomes_total(), ...shares].map((label, index) => ({ label, numeric: index > 0 })),
		rows: [
			...applicantNames().map((name, index) => line(name, cells[index] ?? [])),
			line(
				m.outcomes_total(),
				OUTCOMES.map((_, outcome) => sum(cells.map((row) => row[outcome] ?? Number.NaN)))
			)
		]
	};
}

/** The largest flow, in words: `自然人 → 予以公开 632 件`; empty where there is none. */
export function largestFlow(flows: readonly ApplicantFlow[]): string {
	const top = flows.reduce<ApplicantFlow | undefined>(
		(best, flow) => (best === undefined || flow.value > best.value ? flow : best),
		undefined
	);
	return top === undefined ? '' : `${top.mark.title} ${formatNumber(top.value)}`;
}

/** The form cells that the flow is made of, each leading to its source. */
export function flowPartsTable(caption: string, parts: readonly ApplicantOutcomePart[], place: Place): ChartTable {
	const labels = [m.overview_col_body(), m.overview_col_year(), m.outcomes_col_applicant(), m.outcomes_col_row(), m.outcomes_requests()];
	return {
		caption,
		columns: labels.map((label, index) => ({ label, numeric: index === labels.length - 1 })),
		rows: parts.map(({ body_id, short_name, year, cell, value }) => {
			const [row = '', applicant = ''] = cell.split('.');
			return [
				{ value: short_name },
				{ value: year },
				{ value: NAMES[applicant]?.() ?? applicant },
				{ value: rowName(row) },
				{ value, href: figureHref(place, body_id, year, `requests.${cell}`) }
			];
		})
	};
}

/** Rows of the table of requests that are an outcome without reasons, by their measure. */
const OUTCOME_ROWS: Readonly<Record<string, string>> = {
	granted_in_full: 'outcome_full',
	granted_in_part: 'outcome_part',
	other_handling: 'outcome_other'
};

function rowName(row: string): string {
	return inWords(countMeasure(OUTCOME_ROWS[row] ?? `leaf_${row}`).name);
}
