import type { Random } from '../random';
import { APPLICANTS, APPLICANT_WEIGHTS, OUTCOMES, OUTCOME_WEIGHTS, weightOf, type RequestForm } from './request-outcomes';

/** Requests by applicant column. */
export type ByApplicant = ReadonlyMap<string, number>;

/** Table three of one year. */
export interface RequestFacts {
	/** Every cell of the table, by figure id. */
	readonly figures: ReadonlyMap<string, number>;
	readonly carriedOut: ByApplicant;
	readonly received: number;
	readonly handled: number;
}

const APPLICANT_CHANCES = APPLICANTS.map((id) => weightOf(APPLICANT_WEIGHTS, id));
const outcomeChances = (form: RequestForm): readonly number[] => OUTCOMES[form].map((id) => weightOf(OUTCOME_WEIGHTS, id));
const OUTCOME_CHANCES: Readonly<Record<RequestForm, readonly number[]>> = {
	'form-2019': outcomeChances('form-2019'),
	'form-2021': outcomeChances('form-2021')
};

/** Percent of a year's new requests still open at its end. */
const CARRY_OVER = 6;

/** What is known of a year's requests before they are handled. */
export interface RequestYear {
	readonly form: RequestForm;
	readonly received: number;
	readonly carriedIn: ByApplicant;
	/** Everything is handled within the year, because the next one carries nothing in. */
	readonly isCleared: boolean;
}

/** Requests that a body of this level gets in one year: some more or fewer than usual. */
export function requestsOfYear(level: number, random: Random): number {
	if (level >= 6) return Math.round((level * random.int(80, 120)) / 100);
	return Math.min(5, Math.max(0, level + random.pick([-1, -1, 0, 0, 0, 1])));
}

type Tally = Map<string, number>;

function add(tally: Tally, row: string, column: string, count: number): void {
	for (const id of [`requests.${row}.${column}`, `requests.${row}.total`]) tally.set(id, (tally.get(id) as number) + count);
}

function emptyTable(form: RequestForm): Tally {
	const rows = ['new_requests', 'carried_in', ...OUTCOMES[form], 'results_total', 'carried_out'];
	return new Map(rows.flatMap((row) => [...APPLICANTS, 'total'].map((column) => [`requests.${row}.${column}`, 0] as const)));
}

/**
 * Table three of one year: every request received or carried in is either handled with one outcome or carried out.
 * What was carried in is always handled.
 */
export function inventRequests({ form, received, carriedIn, isCleared }: RequestYear, random: Random): RequestFacts {
	const figures = emptyTable(form);
	const carriedOut = new Map(APPLICANTS.map((column) => [column, 0]));
	let handled = 0;
	const handle = (column: string): void => {
		add(figures, OUTCOMES[form][random.weighted(OUTCOME_CHANCES[form])] as string, column, 1);
		add(figures, 'results_total', column, 1);
		handled++;
	};
	for (const [column, count] of carriedIn) {
		add(figures, 'carried_in', column, count);
		for (let i = 0; i < count; i++) handle(column);
	}
	for (let i = 0; i < received; i++) {
		const column = APPLICANTS[random.weighted(APPLICANT_CHANCES)] as string;
		add(figures, 'new_requests', column, 1);
		if (!isCleared && random.chance(CARRY_OVER)) {
			add(figures, 'carried_out', column, 1);
			carriedOut.set(column, (carriedOut.get(column) as number) + 1);
		} else handle(column);
	}
	return { figures, carriedOut, received, handled };
}
