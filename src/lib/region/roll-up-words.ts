import type { CellCheck } from '../../core/roll-up/check-cell';
import type { CellSum, SilentCounts, SilentReason } from '../../core/roll-up/cell-sum';
import { stateName } from '../body/figure-words';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';

const ORDER: readonly SilentReason[] = ['no_report', 'other_form', 'absent', 'blank', 'dash', 'unreadable', 'not_read'];

/** Why a body adds nothing, in a word or two. */
export function reasonName(reason: SilentReason): string {
	return reason === 'other_form' ? m.region_other_form() : stateName(reason);
}

/** How many bodies add nothing to a sum, by reason: `未见年报 1，空白 3`; '' where all add to it. */
export function silentWords(silent: SilentCounts): string {
	const parts = ORDER.flatMap((reason) => {
		const bodies = silent[reason];
		return bodies === undefined ? [] : [m.region_reason_count({ reason: reasonName(reason), bodies: formatNumber(bodies) })];
	});
	return parts.join(m.region_list_join());
}

/** What a sum rests on where that is less than the reports that have the table: `n=36`; '' where it is not. */
export function cellNote({ stated, value }: CellSum, reports: number): string {
	return value === null || stated === reports ? '' : m.region_cell_note({ stated: formatNumber(stated) });
}

const CHECKS: Readonly<Record<CellCheck, () => string>> = {
	equal: m.region_check_equal,
	differs: m.region_check_differs,
	unverifiable: m.region_check_unverifiable
};

/** What a check of a cell found, in a word or two. */
export function checkName(check: CellCheck): string {
	return CHECKS[check]();
}
