import type { Finding } from '../model/finding';
import { checkDates } from './check-dates';
import { checkLeftovers } from './check-leftovers';
import { checkSections } from './check-sections';
import type { CheckedText } from './checked-text';

/** Everything that the wording of one report tells about itself: its dates, what is left of other texts, its sections. */
export function checkText(text: CheckedText): readonly Finding[] {
	const dates = checkDates(text);
	const known = new Set(dates.flatMap(({ check, params }) => (check === 'p.year' ? Object.values(params).map(Number) : [])));
	return [...dates, ...checkLeftovers(text, known), ...checkSections(text)];
}
