import { makeFinding } from '../model/make-finding';
import type { StreamCell } from './cell-stream';
import { isEmpty } from './fit-cells';
import type { RunReading } from './read-run';
import { isFigure } from './table-run';

/** Fewer figures than this may well all differ. */
const FEW = 5;
/** Fewer rows than this may lack figures by an accident of their own. */
const FEW_ROWS = 3;

/**
 * The readings of a text from which repeated lines were taken out: no figure stands in it twice, and most rows lack figures. What is
 * left of them stands behind labels that it does not belong to, so that no figure is one.
 * @param cells those of all tables and what stands between them
 */
export function withoutRepeats(readings: readonly RunReading[], cells: readonly StreamCell[]): readonly RunReading[] {
	const texts = cells.filter((cell) => 'start' in cell.at && isFigure(cell) && !isEmpty(cell)).map(({ text }) => text.trim());
	const rows = readings.reduce((sum, reading) => sum + reading.rows, 0);
	const fitted = readings.reduce((sum, reading) => sum + reading.fitted, 0);
	if (texts.length < FEW || new Set(texts).size < texts.length || fitted * 2 > rows || rows - fitted < FEW_ROWS) return readings;
	return readings.map((reading) => {
		const ids = reading.figures.map(({ id }) => id);
		const finding = makeFinding({ check: 'read.repeats_removed', severity: 'warning', cells: ids, params: { table: reading.table } });
		return {
			...reading,
			fitted: 0,
			figures: reading.figures.map((figure) => ({ ...figure, value: null, state: 'unreadable' as const })),
			findings: [...reading.findings, finding]
		};
	});
}
