import type { FormRow } from '../../core/form/form';

const COLOURS: Readonly<Record<string, string>> = {
	granted_in_full: 'var(--o-full)',
	granted_in_part: 'var(--o-part)',
	refused: 'var(--o-refused)',
	unavailable: 'var(--o-unavailable)',
	not_processed: 'var(--o-notprocessed)',
	other_handling: 'var(--o-other)'
};

/** Colour of the outcome that a heading of the table of requests names; null for every other heading. */
export function outcomeColour(row: FormRow): string | null {
	return row.parent === 'results' ? (COLOURS[row.id] ?? null) : null;
}
