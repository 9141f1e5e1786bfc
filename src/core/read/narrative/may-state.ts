import { UNITS } from './find-counts';
import { DENIAL } from './zero-statements';

/** Every count has a digit in it, stars, or a numeral before its unit; every zero in words a word of denial. */
const SIGN = new RegExp(`[\\d*]|[一二两三四五六七八九十百千万][余多几]?[万亿]?[余多]?(?:${UNITS})|${DENIAL.source}`);

/** Whether a folded line can state a figure at all: most lines of a report are labels of its tables. */
export function mayState(folded: string): boolean {
	return SIGN.test(folded);
}
