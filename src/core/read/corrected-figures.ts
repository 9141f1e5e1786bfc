import { narrativeId, type Corrected, type Correction } from '../model/correction';
import type { NarrativeFigure } from '../model/figure';
import type { TablesReading } from './read-tables';

const byId = (corrections: readonly Correction[]): ReadonlyMap<string, Correction> => new Map(corrections.map((one) => [one.id, one]));

/** Tables with the figures somebody set right; what reading found wrong with such a cell alone is settled. */
export function correctedTables(tables: TablesReading, corrections: readonly Correction[]): TablesReading {
	if (corrections.length === 0) return tables;
	const known = byId(corrections);
	return {
		...tables,
		figures: tables.figures.map((figure) => {
			const right = known.get(figure.id);
			return right === undefined ? figure : { ...figure, value: right.value, state: right.state };
		}),
		findings: tables.findings.filter(({ cells }) => cells.length === 0 || cells.some((cell) => !known.has(cell)))
	};
}

/** Figures of running text with the report's own ones that somebody set right. */
export function correctedNarrative(narrative: readonly NarrativeFigure[], corrections: readonly Correction[]): readonly NarrativeFigure[] {
	if (corrections.length === 0) return narrative;
	const known = byId(corrections);
	return narrative.map((figure) => {
		const right = figure.headline ? known.get(narrativeId(figure.metric)) : undefined;
		return right === undefined ? figure : { ...figure, value: right.value, qualifier: right.state === 'number' ? null : 'masked' };
	});
}

/** What had been read of the figures that corrections count for; a correction of something that is not there any more is none. */
export function correctedReadings(
	{ figures }: Pick<TablesReading, 'figures'>,
	narrative: readonly NarrativeFigure[],
	corrections: readonly Correction[]
): readonly Corrected[] {
	return corrections.flatMap(({ id, at }): readonly Corrected[] => {
		const cell = figures.find((figure) => figure.id === id);
		if (cell !== undefined) return [{ id, value: cell.value, state: cell.state, raw: cell.raw, at }];
		const stated = narrative.find((figure) => figure.headline && narrativeId(figure.metric) === id);
		if (stated === undefined) return [];
		return [{ id, value: stated.value, state: stated.value === null ? 'unreadable' : 'number', raw: stated.quote, at }];
	});
}
