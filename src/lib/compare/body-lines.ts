import type { BodyLine, BodyPoint } from '../charts/body-line';
import { m } from '../paraglide/messages';
import type { YearFigure } from '../queries/figures-by-year';
import { figureNumber } from '../summary/measure-words';
import { pickOf, type CompareContext } from './compare-context';
import { figureMark } from './figure-mark';

/** A body without a report that nobody expects either. */
function unknownPoint(name: string, year: number): BodyPoint {
	return {
		value: null,
		state: 'not_read',
		faint: false,
		mark: { title: m.overview_body_year({ body: name, year: String(year) }), lines: [[m.compare_unknown(), '']], href: null }
	};
}

/**
 * One line a body over years, in the order of `bodies`. `label` writes what stands at its end: given the line's name and
 * its last value in words, with the year where that is not the last.
 */
export function bodyLines(
	context: CompareContext,
	figures: readonly YearFigure[],
	bodies: readonly string[],
	years: readonly number[],
	label: (name: string, value: string, id: string) => string
): readonly BodyLine[] {
	const { measure, place, data } = context;
	return bodies.flatMap((id) => {
		const own = figures.filter(({ body_id }) => body_id === id);
		const name = own[0]?.short_name;
		if (name === undefined) return [];
		const last = own.filter(({ value }) => value !== null).at(-1);
		const number = last === undefined || last.value === null ? '' : figureNumber(last.value, measure);
		const ends =
			last === undefined || last.year === years.at(-1) ? number : m.compare_value_of_year({ value: number, year: String(last.year) });
		return [
			{
				name,
				pick: pickOf(context, id),
				label: label(name, ends, id),
				points: years.map((year) => {
					const figure = own.find((one) => one.year === year);
					if (figure === undefined) return unknownPoint(name, year);
					const { value, state, small } = figure;
					return { value, state, faint: small, mark: figureMark(place, figure, measure, data.taken.denominator) };
				})
			}
		];
	});
}
