import { RESTATED_CELLS } from '../expect/expected-in-text';
import type { InventedReport, StatedMetric } from '../facts/invented-report';
import type { Random } from '../random';
import { numbersIn, toldOf } from './cells';
import type { Mistake } from './mistake';

/** Figures from here on may be told in 万, which takes other words. */
const IN_WORDS = 10_000;
const FEES = 'statistics.request_fees.value';

/** A figure of the copied text with a number of its own, told in the same way. */
function ownFigure(told: StatedMetric, report: InventedReport, random: Random): StatedMetric {
	const own = numbersIn(report, RESTATED_CELLS[told.metric] ?? []);
	if (own !== null && own.length > 0) {
		const value = own.reduce((sum, count) => sum + count, 0);
		return { ...told, value: told.qualifier === null ? value : Math.floor(value / 10) * 10 };
	}
	if (told.value >= IN_WORDS || told.value === 0 || told.qualifier !== null) return told;
	return { ...told, value: Math.max(1, Math.round((told.value * random.int(92, 109)) / 100)) };
}

/** How charges are told depends on the fees; a copy has to tell them alike. */
const feesAreAlike = (a: InventedReport, b: InventedReport): boolean => {
	const [one, other] = [a, b].map(({ cells }) => Math.sign(cells.get(FEES)?.value ?? -1));
	return one === other;
};

/** The words of another report with the body's own names and numbers. */
function copyOf(source: InventedReport | null, report: InventedReport, random: Random): InventedReport | null {
	if (source === null || source.form !== report.form || source.edits.length > 0 || !feesAreAlike(source, report)) return null;
	if (source.sections[5] !== report.sections[5] || toldOf(source, 'readership_views') !== undefined) return null;
	const narrative = source.narrative.map((told) => ownFigure(told, report, random));
	return { ...report, narrative, wording: source.wording, listsChannels: source.listsChannels };
}

const copied = (check: string, which: 'neighbour' | 'previous'): Mistake => ({
	kind: check,
	area: 'figures told',
	plant: (occasion, random) => {
		const source = occasion[which];
		const report = copyOf(source, occasion.report, random);
		if (source === null || report === null) return null;
		return { report, finding: { check, other: { body: source.body.id, year: source.year } } };
	}
});

/** Text taken over from another report, only names and numbers changed. */
export const COPIED: readonly Mistake[] = [copied('c.same_year', 'neighbour'), copied('c.own_past', 'previous')];
