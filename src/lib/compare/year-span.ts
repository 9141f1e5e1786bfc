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

/** A place between years where the form changed. */
export interface YearSeam {
	/** Place of the first year of the new form. */
	readonly at: number;
	/** Whether the measure may be followed across it. */
	readonly joined: boolean;
	readonly label: string;
}

/** Seams between these years; of years far apart one place can stand for several, and joins only if all do. */
export function seamsOf(measure: Measure, years: readonly number[]): readonly YearSeam[] {
	const seams = SEAMS.map(({ year }) => ({ at: years.findIndex((one) => one >= year), joined: joinsAcross(measure, year) }));
	const places = [...new Set(seams.map(({ at }) => at))].filter((at) => at > 0);
	return places.map((at) => ({
		at,
		joined: seams.filter((seam) => seam.at === at).every(({ joined }) => joined),
		label: m.compare_seam()
	}));
}
