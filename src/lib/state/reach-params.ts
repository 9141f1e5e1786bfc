import type { ReachParams } from '../queries/reach';
import { scopeOfView } from './scope-of-view';
import type { ViewState } from './view-state';

/** What the page on publications and readership is asked for; a year outside those of the scope is no choice. */
export function reachParams(state: ViewState): ReachParams {
	const { from, to, year } = state;
	const within = year !== null && (from === null || year >= from) && (to === null || year <= to);
	return { scope: scopeOfView(state), year: within ? year : null };
}
