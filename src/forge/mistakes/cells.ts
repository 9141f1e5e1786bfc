import type { InventedReport, StatedMetric } from '../facts/invented-report';

type Report = InventedReport;

/** The number a cell is printed as; `null` where it is printed as none. */
export const numberIn = ({ cells }: Report, id: string): number | null => cells.get(id)?.value ?? null;

/** The numbers of some cells; `null` where one is printed as none. */
export function numbersIn(report: Report, ids: readonly string[]): readonly number[] | null {
	const values = ids.flatMap((id) => numberIn(report, id) ?? []);
	return values.length === ids.length ? values : null;
}

/** A report with other numbers in cells that it has. */
export function withNumbers(report: Report, numbers: Readonly<Record<string, number>>): Report {
	const cells = new Map(report.cells);
	for (const [id, value] of Object.entries(numbers)) {
		const padding = /^\s*/.exec(cells.get(id)?.text ?? '')?.[0] ?? '';
		cells.set(id, { text: `${padding}${value}`, state: 'number', value });
	}
	return { ...report, cells };
}

/** A report with numbers added to cells; `null` where one of them is printed as no number or would fall below zero. */
export function withAdded(report: Report, changes: Readonly<Record<string, number>>): Report | null {
	const entries = Object.entries(changes);
	const values = numbersIn(
		report,
		entries.map(([id]) => id)
	);
	if (values === null) return null;
	const added = entries.map(([id, change], i) => [id, (values[i] as number) + change] as const);
	return added.some(([, value]) => value < 0) ? null : withNumbers(report, Object.fromEntries(added));
}

export const toldOf = ({ narrative }: Report, metric: string): StatedMetric | undefined => narrative.find((told) => told.metric === metric);

/** A report whose running text tells another exact value of a metric, or for the first time; `null` to tell nothing of it. */
export function withTold(report: Report, metric: string, value: number | null): Report {
	const exact: readonly StatedMetric[] = value === null ? [] : [{ metric, value, qualifier: null }];
	const isTold = toldOf(report, metric) !== undefined;
	const narrative = isTold
		? report.narrative.flatMap((told) => (told.metric === metric ? exact : [told]))
		: [...report.narrative, ...exact];
	return { ...report, narrative };
}

/** A report whose running text, where it tells a metric, tells so much more. */
export function withToldMore(report: Report, metric: string, more: number): Report {
	const told = toldOf(report, metric);
	return told === undefined ? report : withTold(report, metric, told.value + more);
}
