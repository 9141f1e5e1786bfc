import form2019 from '../form/form-2019.json' with { type: 'json' };
import type { FormId } from '../model/report';
import type { FormSource, Measure, MeasureSource } from './measure';
import { measureById } from './measure-by-id';

/** Report years for which a new generation of the form came into use, and the generations on either side. */
export const SEAMS: readonly { readonly year: number; readonly before: FormId; readonly after: FormId }[] = [
	{ year: 2019, before: 'form-2014', after: 'form-2019' },
	{ year: 2021, before: 'form-2019', after: 'form-2021' }
];

/** Pairs of rows that the form files declare the same in 2019's and 2021's form though their cells differ: `requests.other_handling`. */
const DECLARED: ReadonlyMap<string, readonly string[]> = new Map(
	form2019.comparability_with_form_2021.flatMap(({ from, to, comparable }) => {
		if (!comparable.startsWith('yes') || to === null) return [];
		const table = to.slice(0, to.indexOf('.') + 1);
		return [[from, to.split('+').map((part) => (part.includes('.') ? part : `${table}${part}`))] as const];
	})
);

const rowOf = (figure: string): string => figure.slice(0, figure.lastIndexOf('.'));

function sameCells(before: FormSource, after: FormSource): boolean {
	if (before.figures.join(' ') === after.figures.join(' ')) return true;
	const declared = before.figures.flatMap((figure) => DECLARED.get(rowOf(figure)) ?? [rowOf(figure)]);
	return declared.join(' ') === after.figures.map(rowOf).join(' ');
}

function sourceOf(sources: readonly MeasureSource[], form: FormId): FormSource | undefined {
	return sources.find((source): source is FormSource => 'form' in source && source.form === form);
}

/**
 * Whether values of a measure on both sides of a seam may be joined by a line: figures of running text always, form cells
 * only where both generations have the same cells or the form files declare them comparable. A year that is no seam joins.
 */
export function joinsAcross(measure: Measure, year: number): boolean {
	const seam = SEAMS.find((one) => one.year === year);
	if (seam === undefined) return true;
	if (measure.kind === 'rate') {
		const ids = [...measure.numerator, ...measure.denominators.flatMap((one) => one.ids)].map((id) => id.replace(/^-/, ''));
		return ids.every((id) => {
			const part = measureById(id);
			return part !== undefined && joinsAcross(part, year);
		});
	}
	const before = sourceOf(measure.sources, seam.before);
	const after = sourceOf(measure.sources, seam.after);
	if (before === undefined && after === undefined) return true;
	return before !== undefined && after !== undefined && sameCells(before, after);
}
