import type { Correction } from '../../core/model/correction';

type Reading = Pick<Correction, 'value' | 'state'>;

/** A correction made at this moment. */
export function correctionNow(id: string, value: number | null, state: Correction['state']): Correction {
	return { id, value, state, at: new Date().toISOString() };
}

/** The corrections without that of one figure. */
export function withoutCorrection(corrections: readonly Correction[], id: string): readonly Correction[] {
	return corrections.filter((one) => one.id !== id);
}

/** The corrections with one more, the latest last; what was read anyway needs none. */
export function withCorrection(corrections: readonly Correction[], correction: Correction, read: Reading | null): readonly Correction[] {
	const others = withoutCorrection(corrections, correction.id);
	const isAsRead = read !== null && read.state === correction.state && read.value === correction.value;
	return isAsRead ? others : [...others, correction];
}
