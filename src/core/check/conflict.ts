import { CONFLICT_CLASSES } from '../form/narrative-metrics';
import type { NarrativeFigure } from '../model/figure';
import type { Finding } from '../model/finding';
import { makeFinding } from '../model/make-finding';

/**
 * A conflict of the narrative metrics as a finding: the value of the first figure against another one, all figures quoted.
 * @param right the sum of the others, or what the table has; the second figure's value where it is left out
 * @param cells ids of the table's cells that are part of it
 */
export function conflict(check: string, figures: readonly NarrativeFigure[], right?: number, cells: readonly string[] = []): Finding {
	const [first, second] = figures;
	const severity = CONFLICT_CLASSES.find(({ id }) => id === check)?.severity ?? 'info';
	return makeFinding({
		check,
		severity,
		cells,
		left: first?.value ?? null,
		right: right ?? second?.value ?? null,
		params: { metric: first?.metric ?? '' },
		quotes: figures.map(({ quote, at }) => ({ text: quote, at }))
	});
}
