import type { Random } from '../random';
import type { TableTotals } from './table-totals';

/** Rows of the list of 2014 with their values. */
export type ListRows = readonly (readonly [row: string, value: number])[];

/** The parts on requests, reconsideration, litigation and fees, and what the running text restates of them. */
export interface ListRequests {
	readonly rows: ListRows;
	readonly totals: TableTotals;
}

type Weights = Readonly<Record<string, number>>;

const ROUTES: Weights = { received_in_person: 42, received_fax: 3, received_online: 35, received_letter: 20 };
const ANSWERS: Weights = {
	answer_already_public: 210,
	granted_in_full: 400,
	granted_in_part: 60,
	refused: 70,
	answer_other_body: 110,
	answer_does_not_exist: 90,
	answer_correct_request: 30,
	answer_other_channel: 30
};
const GROUNDS: Weights = {
	refused_state_secret: 5,
	refused_commercial_secret: 12,
	refused_personal_privacy: 30,
	refused_three_securities_one_stability: 8,
	refused_not_government_information: 35,
	refused_other_legal_ground: 10
};
const RECONSIDERATION: Weights = { reconsideration_upheld: 65, reconsideration_corrected: 15, reconsideration_other: 20 };
const LITIGATION: Weights = { litigation_upheld: 70, litigation_corrected: 10, litigation_other: 20 };

/** Percent of requests open at the end of the year, of answers that took longer, of answers disputed or paid for. */
const OPEN = 3;
const EXTENDED = 7;
const RECONSIDERED = 3;
const LITIGATED = 1;
const PAID = 4;

/** Divides a count by weight: the parts sum to it. */
function divide(count: number, weights: Weights, random: Random): ListRows {
	const ids = Object.keys(weights);
	const counts = ids.map(() => 0);
	for (let i = 0; i < count; i++) {
		const part = random.weighted(Object.values(weights));
		counts[part] = (counts[part] as number) + 1;
	}
	return ids.map((id, i) => [id, counts[i] as number]);
}

function happened(times: number, percent: number, random: Random): number {
	let count = 0;
	for (let i = 0; i < times; i++) if (random.chance(percent)) count++;
	return count;
}

/** Requests of a year as the list of 2014 counts them: what was completed was answered, once each. */
export function inventListRequests(received: number, random: Random): ListRequests {
	const completed = received - happened(received, OPEN, random);
	const extended = happened(completed, EXTENDED, random);
	const answers = divide(completed, ANSWERS, random);
	const refused = answers.find(([id]) => id === 'refused')?.[1] as number;
	const reconsideration = happened(completed, RECONSIDERED, random);
	const litigation = happened(completed, LITIGATED, random);
	const yuan = Array.from({ length: happened(completed, PAID, random) }, () => random.int(1, 30) * 5).reduce((a, b) => a + b, 0);
	return {
		rows: [
			['requests_received', received],
			...divide(received, ROUTES, random),
			['requests_completed', completed],
			['completed_on_time', completed - extended],
			['completed_extended', extended],
			['requests_answered', completed],
			...answers,
			...divide(refused, GROUNDS, random),
			['reconsideration_total', reconsideration],
			...divide(reconsideration, RECONSIDERATION, random),
			['litigation_total', litigation],
			...divide(litigation, LITIGATION, random),
			['complaints_total', random.chance(94) ? 0 : random.int(1, 3)],
			['request_fees', yuan / 10_000]
		],
		totals: { received, handled: completed, reconsideration, litigation }
	};
}
