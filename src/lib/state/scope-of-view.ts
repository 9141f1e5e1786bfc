import type { Scope } from '../queries/scope';
import type { ViewState } from './view-state';

/** Level of the bodies that pages compare. */
export const PAGE_LEVEL = 'township';

/** The scope that a view state asks for. */
export function scopeOfView({ region, from, to, type }: ViewState): Scope {
	return { region, from, to, type, level: PAGE_LEVEL };
}

/** True when the view state narrows nothing: the view that the file holds. */
export function isWholeScope({ region, from, to, type }: ViewState): boolean {
	return region === null && from === null && to === null && type === null;
}
