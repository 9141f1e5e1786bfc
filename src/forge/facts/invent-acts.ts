import type { Random } from '../random';

/** What a body usually does in the fields of table two. */
export interface ActHabits {
	readonly licences: number;
	readonly penalties: number;
	readonly coercions: number;
	/** Hundredths of 10,000 yuan. */
	readonly fees: number;
}

/** Habits of a body: most townships issue some licences and few penalties, most collect no fee. */
export function actHabits(random: Random): ActHabits {
	return {
		licences: random.chance(30) ? 0 : random.pick([random.int(1, 40), random.int(20, 300), random.int(200, 1400)]),
		penalties: random.chance(45) ? 0 : random.int(1, random.pick([8, 40, 160])),
		coercions: random.chance(80) ? 0 : random.int(1, 9),
		fees: random.chance(85) ? 0 : random.int(10, 4000)
	};
}

/** Table two of one year, by figure id, and the normative documents then in force. */
export interface ActFacts {
	readonly figures: ReadonlyMap<string, number>;
	readonly inForce: number;
}

/**
 * Table two of one year. A township may not make rules: those cells are 0.
 * @param inForce normative documents in force a year before
 */
export function inventActs(habits: ActHabits, inForce: number, random: Random): ActFacts {
	const around = (usual: number): number => Math.round((usual * random.int(70, 130)) / 100);
	const issued = random.pick([0, 0, 0, 0, 1, 1, 2, 3]);
	const repealed = Math.min(inForce, random.pick([0, 0, 0, 0, 0, 1, 2]));
	const now = inForce + issued - repealed;
	const figures = new Map([
		['art20_1.rules.issued_this_year', 0],
		['art20_1.rules.repealed_this_year', 0],
		['art20_1.rules.in_force_total', 0],
		['art20_1.normative_documents.issued_this_year', issued],
		['art20_1.normative_documents.repealed_this_year', repealed],
		['art20_1.normative_documents.in_force_total', now],
		['art20_5.administrative_licence.decisions_this_year', around(habits.licences)],
		['art20_6.administrative_penalty.decisions_this_year', around(habits.penalties)],
		['art20_6.administrative_coercion.decisions_this_year', around(habits.coercions)],
		['art20_8.administrative_fee.fee_amount_this_year', around(habits.fees) / 100]
	]);
	return { figures, inForce: now };
}
