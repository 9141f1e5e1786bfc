import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { CheckCell } from '../queries/check-matrix';

function stateWords({ state, days }: Pick<CheckCell, 'state' | 'days'>): string {
	if (days !== null) return m.checks_cell_late({ days: formatNumber(days) });
	const words = {
		on_time: m.checks_cell_on_time,
		date_unknown: m.checks_cell_date_unknown,
		missing: m.checks_cell_missing,
		present: m.checks_cell_present
	};
	return words[state === null || state === 'late' ? 'present' : state]();
}

/** A cell of the matrix in words: body, year, when the report came and what was found. */
export function cellWords(cell: CheckCell): string {
	const { short_name: body, year, errors, warnings, not_assessable: open } = cell;
	const counted = [
		errors === 0 ? '' : m.checks_cell_errors({ count: formatNumber(errors) }),
		warnings === 0 ? '' : m.checks_cell_warnings({ count: formatNumber(warnings) }),
		open === 0 ? '' : m.checks_cell_open({ count: formatNumber(open) })
	];
	const what = [stateWords(cell), ...counted].filter((part) => part !== '').join(m.checks_join());
	return m.checks_cell({ body, year: String(year), what });
}
