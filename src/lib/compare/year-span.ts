import type { CompareData } from '../queries/compare-data';
import { joinsAcross, SEAMS } from '../../core/measure/seams';
import type { Measure } from '../../core/measure/measure';
import { m } from '../paraglide/messages';

/** Years of the scope from the first with a report to the last, without a leap. */
export function yearSpan({ years }: Pick<CompareData, 'years'>): readonly number[] {
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	if (first === undefined || last === undefined) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Seams between these years: the place of the first year of a new form, and whether the measure may be followed across. */
export function seamsOf(
	measure: Measure,
	years: readonly number[]
): readonly { readonly at: number; readonly joined: boolean; readonly label: string }[] {
	return SEAMS.flatMap(({ year }) => {
		const at = years.findIndex((one) => one >= year);
		return at > 0 ? [{ at, joined: joinsAcross(measure, year), label: m.compare_seam() }] : [];
	});
}
