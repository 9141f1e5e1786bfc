import { AS_A_WHOLE } from './as-a-whole';
import { COPIED } from './copied';
import { IN_FIGURES_TOLD } from './in-figures-told';
import { IN_SECTIONS } from './in-sections';
import { IN_SUMS } from './in-sums';
import { IN_WORDS } from './in-words';
import { IN_YEARS } from './in-years';
import type { Mistake } from './mistake';
import { OUT_OF_SCALE } from './out-of-scale';

/** Every kind of mistake. */
export const MISTAKES: readonly Mistake[] = [
	...IN_SUMS,
	...IN_YEARS,
	...OUT_OF_SCALE,
	...IN_FIGURES_TOLD,
	...AS_A_WHOLE,
	...IN_WORDS,
	...IN_SECTIONS,
	...COPIED
];

/** The mistake of a kind. @throws RangeError for a kind that there is not */
export function mistakeOf(kind: string): Mistake {
	const found = MISTAKES.find((mistake) => mistake.kind === kind);
	if (found === undefined) throw new RangeError(`no such mistake: ${kind}`);
	return found;
}
