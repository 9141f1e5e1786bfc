import { FIGURE_STATES, type FigureState } from '../model/figure';

/** Why a body adds nothing to a sum: what its cell says instead of a number, or its table is of another generation of the form. */
export type SilentReason = Exclude<FigureState, 'number'> | 'other_form';

/** Bodies that add nothing to a sum, by reason. A reason that nobody has is left out. */
export type SilentCounts = Readonly<Partial<Record<SilentReason, number>>>;

/** One form cell over all bodies that are expected to report for a year. */
export interface CellSum {
	/** Sum over the bodies that state a number; null, never 0, when none does. */
	readonly value: number | null;
	/** Bodies that state a number. */
	readonly stated: number;
	readonly silent: SilentCounts;
}

/** Two counts of reasons together. */
export function addSilent(one: SilentCounts, other: SilentCounts): SilentCounts {
	const sum: Partial<Record<SilentReason, number>> = { ...one };
	for (const [reason, bodies] of Object.entries(other) as [SilentReason, number][]) {
		const before = sum[reason];
		sum[reason] = before === undefined ? bodies : before + bodies;
	}
	return sum;
}

/** Bodies in a count of reasons. */
export function silentBodies(silent: SilentCounts): number {
	return Object.values(silent).reduce((sum, bodies) => sum + bodies, 0);
}

/**
 * State of a sum: `number` where a body states one, else what most of the reports say instead; where there is not one
 * report with the cell, that.
 */
export function sumState({ value, silent }: CellSum): FigureState {
	if (value !== null) return 'number';
	const found = FIGURE_STATES.flatMap((state) => {
		const bodies = state === 'number' || state === 'no_report' ? undefined : silent[state];
		return bodies === undefined ? [] : [{ state, bodies }];
	});
	const [first, ...others] = found;
	if (first === undefined) return 'no_report';
	return others.reduce((most, one) => (one.bodies > most.bodies ? one : most), first).state;
}
