import { figureRows, leafColumns } from '../../core/form/form';
import type { FormId } from '../../core/model/report';
import { formTable } from './form-table';

/** Generations whose form has a table of requests. */
export type RequestForm = Exclude<FormId, 'form-2014'>;

/** Columns of the request table that applicants fall into, the same in every generation; the last column is their total. */
export const APPLICANTS: readonly string[] = leafColumns(formTable('form-2021', 'requests'))
	.map((c) => c.id)
	.filter((id) => id !== 'total');

const OTHER_ROWS: ReadonlySet<string> = new Set(['new_requests', 'carried_in', 'results_total', 'carried_out']);

function outcomeRows(form: RequestForm): readonly string[] {
	return figureRows(formTable(form, 'requests'))
		.map((r) => r.id)
		.filter((id) => !OTHER_ROWS.has(id));
}

/** The outcomes a request can have in form order, by generation: the form of 2019 does not divide other handling. */
export const OUTCOMES: Readonly<Record<RequestForm, readonly string[]>> = {
	'form-2019': outcomeRows('form-2019'),
	'form-2021': outcomeRows('form-2021')
};

/** How often each applicant asks, per 1,000 requests. */
export const APPLICANT_WEIGHTS: Readonly<Record<string, number>> = {
	natural_person: 800,
	commercial_enterprise: 110,
	research_institution: 8,
	social_welfare_organisation: 12,
	legal_service_organisation: 50,
	other_organisation: 20
};

/** How often each outcome comes, per 1,000 requests of a generation. */
export const OUTCOME_WEIGHTS: Readonly<Record<string, number>> = {
	granted_in_full: 458,
	granted_in_part: 80,
	refused_state_secret: 2,
	refused_prohibited_by_law: 8,
	refused_three_securities_one_stability: 5,
	refused_third_party_rights: 15,
	refused_internal_affairs: 20,
	refused_deliberative_process: 20,
	refused_enforcement_file: 15,
	refused_administrative_query: 25,
	unavailable_not_held: 180,
	unavailable_needs_creation: 30,
	unavailable_unclear_after_correction: 10,
	not_processed_petition: 40,
	not_processed_duplicate: 22,
	not_processed_published_material: 4,
	not_processed_abusive_repeat: 6,
	not_processed_reconfirmation: 6,
	other_correction_not_made_in_time: 32,
	other_fee_not_paid_in_time: 2,
	other_handling_other: 20,
	other_handling: 54
};

/** The weight of an id. @throws RangeError when it has none, so that a change of the form is noticed */
export function weightOf(weights: Readonly<Record<string, number>>, id: string): number {
	const weight = weights[id];
	if (weight === undefined) throw new RangeError(`no weight for ${id}`);
	return weight;
}
