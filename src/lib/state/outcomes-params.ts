import type { OutcomesParams } from '../queries/load-outcomes';
import { disclosureDenominator, disclosureDenominators } from '../summary/outcome-rate';
import { SMALL_N } from '../summary/small-n';
import { scopeOfView } from './scope-of-view';
import type { ViewState } from './view-state';

/** What a view state asks of the page on outcomes. */
export function outcomesParams(state: ViewState): OutcomesParams {
	const way = disclosureDenominator(state.denominator);
	const usual = way === undefined || way === disclosureDenominators()[0];
	return { scope: scopeOfView(state), denominator: usual ? null : way.id, min: state.min ?? SMALL_N, picks: state.picks };
}
