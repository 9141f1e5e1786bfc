import { OUTCOME_COLOURS } from '../charts/outcome-colours';
import { outcomeNames } from './outcome-view';

/** The six outcomes with their colours, in outcome order. */
export function outcomeLegend(): readonly { readonly label: string; readonly colour: string }[] {
	return outcomeNames().map((label, index) => ({ label, colour: OUTCOME_COLOURS[index]?.fill ?? 'var(--o-other)' }));
}
