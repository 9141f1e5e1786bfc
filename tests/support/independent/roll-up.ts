import type { Expected } from './in-scope';

/** A form cell added up over the bodies that a roster expects. */
export interface CellSum {
	/** `null` where nobody states it. */
	readonly value: number | null;
	/** How many reports state it. */
	readonly stated: number;
}

/** The sum of a form cell over the reports of a region and year whose table is of one generation and no picture. */
export function cellSum(expected: readonly Expected[], figure: string, form: string): CellSum {
	const table = figure.split('.')[0] ?? '';
	const values = expected.flatMap(({ report }) => {
		const reading = report?.tables.get(table);
		return report === null || reading?.form !== form || reading.state === 'image' ? [] : (report.cells.get(figure)?.value ?? []);
	});
	const sum = values.reduce((total, value) => total + value, 0);
	return { value: values.length === 0 ? null : Math.round(sum * 1e6) / 1e6, stated: values.length };
}
