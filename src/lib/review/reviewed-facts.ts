import { narrativeId, type Corrected, type Correction } from '../../core/model/correction';
import type { ReportFacts, StatedFigure, StatedNarrative } from '../../dataset/report-facts';

/** A report as its corrections have it, and what the document was read as in their places. */
export interface ReviewedFacts {
	readonly facts: ReportFacts;
	/** What had been read, by the id of the correction; corrections of what the document does not have are not here. */
	readonly originals: ReadonlyMap<string, Corrected>;
}

const byId = <One extends { readonly id: string }>(list: readonly One[]): ReadonlyMap<string, One> =>
	new Map(list.map((one) => [one.id, one]));

const headlineId = ({ metric, headline }: StatedNarrative): string => (headline ? narrativeId(metric) : '');

/** The report as it was read before anybody corrected it; a word like "about" of a corrected figure of running text is not known any more. */
function firstReading(facts: ReportFacts): ReportFacts {
	const former = byId(facts.corrections);
	return {
		...facts,
		figures: facts.figures.map((figure): StatedFigure => {
			const read = former.get(figure.id);
			return read === undefined ? figure : { ...figure, value: read.value, state: read.state };
		}),
		narrative: facts.narrative.map((figure): StatedNarrative => {
			const read = former.get(headlineId(figure));
			return read === undefined ? figure : { ...figure, value: read.value, qualifier: read.state === 'number' ? null : 'masked' };
		})
	};
}

/** Whether facts were read with just these corrections. */
function isReadWith({ corrections }: ReportFacts, originals: ReadonlyMap<string, Corrected>): boolean {
	return corrections.length === originals.size && corrections.every(({ id, at }) => originals.get(id)?.at === at);
}

/**
 * A report with corrections in place, whether its facts were read with them, with others or with none: what is shown while it is read again.
 * Findings are those of the facts.
 */
export function reviewedFacts(facts: ReportFacts, corrections: readonly Correction[]): ReviewedFacts {
	const first = firstReading(facts);
	const right = byId(corrections);
	const originals = byId([
		...first.figures.flatMap(({ id, value, state, raw }): readonly Corrected[] => {
			const at = right.get(id)?.at;
			return at === undefined ? [] : [{ id, value, state, raw: raw ?? '', at }];
		}),
		...first.narrative.flatMap((figure): readonly Corrected[] => {
			const id = headlineId(figure);
			const at = right.get(id)?.at;
			const { value, quote } = figure;
			return at === undefined ? [] : [{ id, value, state: value === null ? 'unreadable' : 'number', raw: quote ?? '', at }];
		})
	]);
	if (isReadWith(facts, originals)) return { facts, originals };
	return {
		facts: {
			...first,
			figures: first.figures.map((figure): StatedFigure => {
				const set = right.get(figure.id);
				return set === undefined ? figure : { ...figure, value: set.value, state: set.state };
			}),
			narrative: first.narrative.map((figure): StatedNarrative => {
				const set = right.get(headlineId(figure));
				return set === undefined ? figure : { ...figure, value: set.value, qualifier: set.state === 'number' ? null : 'masked' };
			})
		},
		originals
	};
}
