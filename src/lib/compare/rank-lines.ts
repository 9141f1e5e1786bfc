import type { RankLine } from '../charts/bump';
import type { Mark } from '../charts/chart';
import { m } from '../paraglide/messages';
import type { RankPath } from '../queries/rank-paths';
import { pickOf, type CompareContext } from './compare-context';
import { sourceOf } from './figure-mark';
import { inWords } from '../summary/bilingual';
import { quantity } from '../summary/report-words';

/** A place in characters: `=9` where it is shared. */
export function placeText({ rank, tied }: { readonly rank: number; readonly tied: boolean }): string {
	return `${tied ? '=' : ''}${rank}`;
}

/** One line a body: its places over the years, best in the last year first; a year without a place is a gap. */
export function rankLines(context: CompareContext, years: readonly number[]): readonly RankLine[] {
	const { paths } = context.figures;
	const bodies = [...new Set(paths.map(({ body_id }) => body_id))];
	const lines = bodies.map((id) => {
		const own = paths.filter(({ body_id }) => body_id === id);
		const name = own[0]?.short_name ?? id;
		return {
			name,
			pick: pickOf(context, id),
			points: years.map((year) => {
				const path = own.find((one) => one.year === year);
				return { rank: path?.rank ?? null, text: path === undefined ? '' : placeText(path), mark: markOf(context, name, id, year, path) };
			})
		};
	});
	const lastRank = (line: RankLine): number => line.points.at(-1)?.rank ?? Infinity;
	return [...lines].sort((a, b) => lastRank(a) - lastRank(b));
}

function markOf({ data, measure, place }: CompareContext, name: string, id: string, year: number, path: RankPath | undefined): Mark {
	const title = m.overview_body_year({ body: name, year: String(year) });
	if (path === undefined) return { title, lines: [[m.compare_rank(), m.compare_no_rank()]], href: null, pick: id };
	return {
		title,
		lines: [
			[m.compare_rank(), placeText(path)],
			[inWords(measure.name), quantity(path.value, measure)]
		],
		href: sourceOf(place, { body_id: id, year, state: 'number' }, measure, data.taken.denominator),
		pick: id,
		doubt: path.doubt
	};
}
