/** Rows of one table of one generation of the form that add up to a count. */
export interface CellSource {
	readonly form: string;
	readonly cells: readonly string[];
	/** Total of the group these rows belong to, where a report states it in place of them. */
	readonly group?: string;
}

/** A figure of the running text; with `only` where it is of that channel alone, with an empty one where it is of no single channel. */
export interface TextSource {
	readonly metric: string;
	readonly only?: string;
}

export type CountSource = CellSource | TextSource;

const text = (metric: string): readonly CountSource[] => [{ metric }];
const old = (row: string): CellSource => ({ form: 'form-2014', cells: [`statistics.${row}.value`] });
const in2021 = (...cells: string[]): CellSource => ({ form: 'form-2021', cells });
const in2019 = (...cells: string[]): CellSource => ({ form: 'form-2019', cells });
const both = (...cells: string[]): readonly CellSource[] => [in2021(...cells), in2019(...cells)];
const total = (row: string): string => `requests.${row}.total`;
const group = (id: string, rows: readonly string[]): readonly CellSource[] =>
	both(...rows.map(total)).map((source) => ({ ...source, group: total(id) }));

const REFUSED = [
	'refused_state_secret',
	'refused_prohibited_by_law',
	'refused_three_securities_one_stability',
	'refused_third_party_rights',
	'refused_internal_affairs',
	'refused_deliberative_process',
	'refused_enforcement_file',
	'refused_administrative_query'
];
const UNAVAILABLE = ['unavailable_not_held', 'unavailable_needs_creation', 'unavailable_unclear_after_correction'];
const NOT_PROCESSED = [
	'not_processed_petition',
	'not_processed_duplicate',
	'not_processed_published_material',
	'not_processed_abusive_repeat',
	'not_processed_reconfirmation'
];
/** One row in the form of 2019, three in that of 2021. */
const OTHER = ['other_correction_not_made_in_time', 'other_fee_not_paid_in_time', 'other_handling_other'];
/** Kinds of applicants, as the columns of table 3 have them. */
const APPLICANTS = [
	'natural_person',
	'commercial_enterprise',
	'research_institution',
	'social_welfare_organisation',
	'legal_service_organisation',
	'other_organisation'
];
const RESULTS = ['upheld', 'corrected', 'other_result', 'pending'];

const review = (column: string): readonly CellSource[] => both(`review_litigation.cases.${column}`);
const results = (id: string, columns: string): readonly (readonly [string, readonly CountSource[]])[] =>
	RESULTS.map((result) => [`${id}_${result}`, review(`${columns}_${result}`)]);
const decisions = (table: string, row: string): readonly CellSource[] => both(`${table}.${row}.decisions_this_year`);

/** Where each count stands in a report, in the order in which the places are asked; written from the form, not from the catalogue. */
export const COUNT_SOURCES: ReadonlyMap<string, readonly CountSource[]> = new Map<string, readonly CountSource[]>([
	['items_published', [...text('proactive_disclosure_total'), old('proactive_total')]],
	...[
		'website_items',
		'wechat_items',
		'weibo_items',
		'short_video_items',
		'app_items',
		'notice_board_items',
		'other_channel_items',
		'policy_interpretations',
		'site_visits',
		'followers'
	].map((id) => [id, text(id)] as const),
	['new_media_items', [{ metric: 'new_media_items', only: '' }]],
	['views', text('readership_views')],
	['wechat_views', [{ metric: 'readership_views', only: 'wechat_items' }]],
	['requests_new', [...both(total('new_requests')), old('requests_received')]],
	['requests_carried_in', both(total('carried_in'))],
	['requests_handled', [...both(total('results_total')), old('requests_answered')]],
	['requests_carried_out', both(total('carried_out'))],
	...APPLICANTS.map((column) => [`applicants_${column}`, both(`requests.new_requests.${column}`)] as const),
	['outcome_full', both(total('granted_in_full'))],
	['outcome_part', both(total('granted_in_part'))],
	['outcome_refused', group('refused', REFUSED)],
	['outcome_unavailable', group('unavailable', UNAVAILABLE)],
	['outcome_not_processed', group('not_processed', NOT_PROCESSED)],
	['outcome_other', [{ ...in2021(...OTHER.map(total)), group: total('other_handling') }, in2019(total('other_handling'))]],
	...[...REFUSED, ...UNAVAILABLE, ...NOT_PROCESSED].map((row) => [`leaf_${row}`, both(total(row))] as const),
	...OTHER.map((row) => [`leaf_${row}`, [in2021(total(row))]] as const),
	['reconsiderations', [...review('reconsideration_total'), ...text('reconsideration_cases'), old('reconsideration_total')]],
	...results('reconsideration', 'reconsideration'),
	[
		'litigations',
		[
			...both(...['direct', 'after_reconsideration'].map((route) => `review_litigation.cases.litigation_${route}_total`)),
			...text('litigation_cases'),
			old('litigation_total')
		]
	],
	['litigation_direct', review('litigation_direct_total')],
	...results('litigation_direct', 'litigation_direct'),
	['litigation_after', review('litigation_after_reconsideration_total')],
	...results('litigation_after', 'litigation_after_reconsideration'),
	['normative_issued', [in2021('art20_1.normative_documents.issued_this_year')]],
	['normative_repealed', [in2021('art20_1.normative_documents.repealed_this_year')]],
	['normative_in_force', [in2021('art20_1.normative_documents.in_force_total')]],
	['licences', decisions('art20_5', 'administrative_licence')],
	['penalties', decisions('art20_6', 'administrative_penalty')],
	['coercive_measures', decisions('art20_6', 'administrative_coercion')],
	['fees', [in2021('art20_8.administrative_fee.fee_amount_this_year')]]
]);
