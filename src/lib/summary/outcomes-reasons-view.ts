import { REASON_GROUPS, reasonsOf, type ReasonGroup } from '../../core/measure/reason-groups';
import type { ChartTable } from '../charts/chart-table';
import type { Reason } from '../charts/reason-bars';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { OutcomeReasons } from '../queries/outcome-reasons';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import { shareWords } from './outcome-rate';

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

/** Reasons of a group, those given most first. `href` leads to the bodies that give a reason. */
export function reasonRows(
	reasons: OutcomeReasons,
	group: ReasonGroup,
	min: number,
	href: (measure: string) => string | null
): readonly (Reason & { readonly id: string })[] {
	const total = reasonTotal(reasons, group);
	return reasonsOf(group)
		.flatMap((id) => {
			const value = reasons[id] ?? null;
			if (value === null || total === null) return [];
			const label = reasonName(id);
			const lines: [string, string][] = [[m.outcomes_requests(), formatNumber(value)]];
			if (total >= min) lines.push([m.outcomes_share(), shareWords(value, total, min)]);
			lines.push([m.outcomes_reason_of({ group: groupName(group) }), formatNumber(total)]);
			return [{ id, label, value, mark: { title: label, lines, href: href(id) } }];
		})
		.sort((a, b) => b.value - a.value);
}

/** The reasons as drawn, and all of them together. */
export function reasonTable(
	caption: string,
	rows: ReturnType<typeof reasonRows>,
	min: number,
	href: (measure: string) => string | null
): ChartTable {
	const total = rows.reduce((sum, { value }) => sum + value, 0);
	return {
		caption,
		columns: [m.outcomes_col_reason(), m.outcomes_requests(), m.outcomes_share()].map((label, index) => ({ label, numeric: index > 0 })),
		rows: [
			...rows.map(({ id, label, value }) => {
				const to = href(id);
				return [{ value: label }, { value, ...(to === null ? {} : { href: to }) }, { value: shareWords(value, total, min) }];
			}),
			[{ value: m.outcomes_total() }, { value: total }, { value: shareWords(total, total, min) }]
		]
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
