import type { YearFigure } from '../queries/figures-by-year';

/** Ids of the bodies whose figure changed most between two years, the largest change first; those without both figures stay out. */
export function largestChanges(figures: readonly YearFigure[], before: number, after: number, most: number): readonly string[] {
	const valueOf = (id: string, year: number): number | null =>
		figures.find((figure) => figure.body_id === id && figure.year === year)?.value ?? null;
	return [...new Set(figures.map(({ body_id }) => body_id))]
		.flatMap((id) => {
			const [one, two] = [valueOf(id, before), valueOf(id, after)];
			return one === null || two === null || one === two ? [] : [{ id, change: Math.abs(two - one) }];
		})
		.sort((a, b) => b.change - a.change)
		.slice(0, most)
		.map(({ id }) => id);
}
