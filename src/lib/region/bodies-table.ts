import type { RegionLevel } from '../../core/model/region';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import { m } from '../paraglide/messages';
import { bodyPath } from '../paths';
import type { Place } from '../place';
import { REGION_MEASURES, type RegionBody, type RegionMeasure } from '../queries/region-bodies';
import { qualifierColumn } from '../summary/qualifier-words';
import { figureHref } from '../summary/report-words';
import { bodyFigure } from './body-figure';
import { measureWords } from './measure-words';
import { reportStanding } from './report-standing';

/** What the bodies of a region are listed with. */
export interface BodiesTableOptions {
	readonly title: string;
	readonly year: number;
	/** Level of the region whose bodies they are. */
	readonly level: RegionLevel;
	/** Whether a roster says who is missing or late. */
	readonly roster: boolean;
	readonly min: number;
	readonly place: Place;
}

/** Where a body is within a region, as far as the register says; '' where that says no more than the region. */
export function bodyPlace({ city, county }: Pick<RegionBody, 'city' | 'county'>, level: RegionLevel): string {
	const within = level === 'province' ? [city, county] : level === 'city' ? [county] : [];
	return [...new Set(within)].filter((name) => name !== null).join(' ');
}

/** A measure as columns: how exactly it is stated where somebody states it not quite exactly, the figure, and a share's n. */
function measureColumns(bodies: readonly RegionBody[], id: RegionMeasure, { year, min, place }: BodiesTableOptions) {
	const figures = bodies.map((body) => bodyFigure(body, id, min));
	const exactness = qualifierColumn(figures.map(({ qualifier }) => qualifier));
	const isShare = figures.some(({ n }) => n !== null);
	// Every heading is one of its own: programs that read the file tell columns apart by it.
	const exact = exactness.columns.map((column) => ({ ...column, label: m.region_column_exactness({ measure: measureWords(id) }) }));
	const columns = [...exact, { label: measureWords(id), numeric: true }];
	return {
		columns: isShare ? [...columns, { label: m.region_column_n(), numeric: true }] : columns,
		cells: bodies.map((body, index): readonly ChartCell[] => {
			const figure = figures[index] ?? bodyFigure(body, id, min);
			// A count stays a bare number, so that a spreadsheet can add it up.
			const value = figure.value === null || figure.n !== null ? figure.words : figure.value;
			const cell = { value, href: figureHref(place, body.body_id, year, id), doubt: figure.doubt };
			const cells = [...exactness.cells(figure.qualifier), cell];
			return isShare ? [...cells, { value: figure.n ?? '' }] : cells;
		})
	};
}

/** The bodies of a region side by side, in the order given: as on screen, for a file. */
export function bodiesTable(bodies: readonly RegionBody[], options: BodiesTableOptions): ChartTable {
	const { title, year, level, roster, place } = options;
	const measures = REGION_MEASURES.map((id) => measureColumns(bodies, id, options));
	const within = level !== 'county';
	const heads = [m.region_column_body(), ...(within ? [m.region_column_place()] : []), ...(roster ? [m.region_column_report()] : [])];
	return {
		caption: title,
		columns: [...heads.map((label) => ({ label, numeric: false })), ...measures.flatMap(({ columns }) => columns)],
		rows: bodies.map((body, index) => [
			{ value: body.short_name, href: `${bodyPath(place, body.body_id)}?year=${year}` },
			...(within ? [{ value: bodyPlace(body, level) }] : []),
			...(roster ? [{ value: reportStanding(body) }] : []),
			...measures.flatMap(({ cells }) => cells[index] ?? [])
		])
	};
}
