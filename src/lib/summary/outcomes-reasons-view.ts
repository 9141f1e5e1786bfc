import { REASON_GROUPS, reasonsOf, type ReasonGroup } from '../../core/measure/reason-groups';
import type { ChartTable } from '../charts/chart-table';
import type { Reason } from '../charts/reason-bars';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { OutcomeReasonPart } from '../queries/outcome-reason-parts';
import type { OutcomeReasons } from '../queries/outcome-reasons';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import { shareWords } from './outcome-rate';
import { figureHref } from './report-words';

/** Count measure of each group of reasons. */
const OUTCOME_OF_GROUP: Readonly<Record<ReasonGroup, string>> = {
	refused: 'outcome_refused',
	unavailable: 'outcome_unavailable',
	not_processed: 'outcome_not_processed',
	other_handling: 'outcome_other'
};

const COLOURS: Readonly<Record<ReasonGroup, string>> = {
	refused: 'var(--o-refused)',
	unavailable: 'var(--o-unavailable)',
	not_processed: 'var(--o-notprocessed)',
	other_handling: 'var(--o-other)'
};

/** The outcome that a group of reasons leads to, in words. */
export function groupName(group: ReasonGroup): string {
	return inWords(countMeasure(OUTCOME_OF_GROUP[group]).name);
}

/** Colour of the outcome that a group of reasons leads to. */
export function groupColour(group: ReasonGroup): string {
	return COLOURS[group];
}

/** A reason in words, without the outcome it leads to, which stands in some names before a colon. */
function reasonName(id: string): string {
	const name = inWords(countMeasure(id).name).replace(/^[^:：]*[:：]\s*/, '');
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Requests whose reason is stated; null where no report states every reason of the group. */
export function reasonTotal(reasons: OutcomeReasons, group: ReasonGroup): number | null {
	return reasonsOf(group).reduce<number | null>((sum, id) => {
		const value = reasons[id] ?? null;
		return sum === null || value === null ? null : sum + value;
	}, 0);
}

/** Groups with a request whose reason is stated, from at least so many reports. */
export function statedGroups(reasons: OutcomeReasons, fewest: number): readonly ReasonGroup[] {
	return REASON_GROUPS.filter((group) => {
		const total = reasonTotal(reasons, group);
		return total !== null && total > 0 && reasons[`${group}__reports`] >= fewest;
	});
}

/** Where a bar leads: the figures it is made of. */
const REASON_PARTS = '#outcomes-reasons-table';

/** Reasons of a group, those given most first. */
export function reasonRows(reasons: OutcomeReasons, group: ReasonGroup, min: number): readonly Reason[] {
	const total = reasonTotal(reasons, group);
	return reasonsOf(group)
		.flatMap((id) => {
			const value = reasons[id] ?? null;
			if (value === null || total === null) return [];
			const label = reasonName(id);
			const lines: [string, string][] = [[m.outcomes_requests(), formatNumber(value)]];
			if (total >= min) lines.push([m.outcomes_share(), shareWords(value, total, min)]);
			lines.push([m.outcomes_reason_of({ group: groupName(group) }), formatNumber(total)]);
			return [{ label, value, mark: { title: label, lines, href: REASON_PARTS } }];
		})
		.sort((a, b) => b.value - a.value);
}

/** The reasons as drawn, and all of them together. */
export function reasonTable(caption: string, rows: ReturnType<typeof reasonRows>, min: number): ChartTable {
	const total = rows.reduce((sum, { value }) => sum + value, 0);
	const line = (label: string, value: number) => [{ value: label }, { value }, { value: shareWords(value, total, min) }];
	return {
		caption,
		columns: [m.outcomes_col_reason(), m.outcomes_requests(), m.outcomes_share()].map((label, index) => ({ label, numeric: index > 0 })),
		rows: [...rows.map(({ label, value }) => line(label, value)), line(m.outcomes_total(), total)]
	};
}

/** The figures that the reasons of a group are made of, each leading to its source. */
export function reasonPartsTable(caption: string, parts: readonly OutcomeReasonPart[], group: ReasonGroup, place: Place): ChartTable {
	const labels = [m.overview_col_body(), m.overview_col_year(), m.outcomes_col_reason(), m.outcomes_requests()];
	return {
		caption,
		columns: labels.map((label, index) => ({ label, numeric: index === labels.length - 1 })),
		rows: parts
			.filter((part) => part.group === group)
			.map(({ body_id, short_name, year, measure, value }) => [
				{ value: short_name },
				{ value: year },
				{ value: reasonName(measure) },
				{ value, href: figureHref(place, body_id, year, measure) }
			])
	};
}

/** Every reason of every group, with the reports it rests on. */
export function allReasonsTable(caption: string, reasons: OutcomeReasons): ChartTable {
	return {
		caption,
		columns: [m.outcomes_col_outcome(), m.outcomes_col_reason(), m.outcomes_requests(), m.outcomes_col_reports()].map((label, index) => ({
			label,
			numeric: index > 1
		})),
		rows: REASON_GROUPS.flatMap((group) =>
			reasonsOf(group).map((id) => [
				{ value: groupName(group) },
				{ value: reasonName(id) },
				{ value: reasons[id] ?? m.overview_none_stated() },
				{ value: reasons[`${group}__reports`] }
			])
		)
	};
}
