import type { Finding } from '../model/finding';
import type { CheckedText } from './checked-text';
import { impossiblePeriod } from './impossible-period';
import { otherBody } from './other-body';
import { otherYear } from './other-year';
import { templateWords } from './template-words';

/**
 * What is left in a report of an earlier one, of another body's or of a template.
 * @param known other years that are told already
 */
export function checkLeftovers(text: CheckedText, known: ReadonlySet<number>): readonly Finding[] {
	return [...otherYear(text, known), ...impossiblePeriod(text), ...otherBody(text), ...templateWords(text)];
}
