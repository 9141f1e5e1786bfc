import type { InventedBody } from '../place/invented-body';
import { createRandom } from '../random';
import { actHabits, type ActHabits } from './invent-acts';
import { narrativeHabits, type NarrativeHabits } from './narrative-habits';

/** What stays the same of a body over all its years. */
export interface BodyNature {
	readonly acts: ActHabits;
	readonly habits: NarrativeHabits;
	/** Normative documents in force before 2021. */
	readonly inForce: number;
}

/** The nature of a body: the same for the same seed, whatever years are asked for. */
export function bodyNature(body: InventedBody, seed: string): BodyNature {
	const random = createRandom(`${seed}/${body.id}`);
	const acts = actHabits(random);
	const habits = narrativeHabits(random);
	return { acts, habits, inForce: random.pick([0, 0, 1, 2, 3, 5, 9]) };
}
