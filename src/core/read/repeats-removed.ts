import { makeFinding } from '../model/make-finding';
import type { StreamCell } from './cell-stream';
import { readCell } from './read-cell';
import type { RunReading } from './read-run';

/** Rows without figures that show it where this many figures are left, and where fewer are. */
const FIGURES = 5;
const ROWS = { many: 3, few: 8 } as const;

/**
 * The readings of a text from which repeated lines were taken out: no figure stands in it twice, and most rows lack figures. What is
 * left of them stands behind labels that it does not belong to, so that no figure is one.
 * @param cells those of all tables and what stands between them
 */
export function withoutRepeats(readings: readonly RunReading[], cells: readonly StreamCell[]): readonly RunReading[] {
	const texts = cells.filter((cell) => 'start' in cell.at && readCell(cell.text, null).state === 'number').map(({ text }) => text.trim());
	const rows = readings.reduce((sum, reading) => sum + reading.rows, 0);
	const fitted = readings.reduce((sum, reading) => sum + reading.fitted, 0);
	const suspicious = texts.length < FIGURES ? ROWS.few : ROWS.many;
	if (new Set(texts).size < texts.length || fitted * 2 > rows || rows - fitted < suspicious) return readings;
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
