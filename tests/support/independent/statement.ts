/** Why there is no number, or that there is one. */
export type State = 'number' | 'blank' | 'dash' | 'unreadable' | 'absent' | 'not_read' | 'no_report' | 'no_cases';

/** What a report says of a figure. */
export interface Statement {
	readonly value: number | null;
	readonly state: State;
}

export const stated = (value: number): Statement => ({ value, state: 'number' });
export const unstated = (state: Exclude<State, 'number'>): Statement => ({ value: null, state });
