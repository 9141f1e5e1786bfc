import type { Scope } from '../queries/scope';
import { verdicts } from './verdicts.svelte';
import type { ViewState } from './view-state';

/** Level of the bodies that pages compare. */
export const PAGE_LEVEL = 'township';

/** The scope that a view state asks for. */
export function scopeOfView({ region, from, to, type, errors }: ViewState): Scope {
	return { region, from, to, type, level: PAGE_LEVEL, ...leftOut({ errors }) };
}

/** What a view state leaves out of a scope: figures with an open error, those apart whose errors were dismissed. */
export function leftOut({ errors }: Pick<ViewState, 'errors'>): Pick<Scope, 'leaveOut'> {
	return errors === null ? {} : { leaveOut: verdicts.dismissed };
}

/** True when the view state narrows nothing: the view that the file holds. */
export function isWholeScope({ region, from, to, type, errors }: ViewState): boolean {
	return region === null && from === null && to === null && type === null && errors === null;
}
