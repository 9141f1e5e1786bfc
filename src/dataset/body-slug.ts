import { pinyinOf } from './pinyin-of';

/** Longest slug; what is longer is cut at a whole part. */
const MAX_LENGTH = 60;

/** The end of a body id for which the register has no code: pinyin of the names given, outermost first, parted by hyphens. */
export function bodySlug(names: readonly string[]): string {
	return names
		.map((name) => pinyinOf(name).join(''))
		.filter((part) => part !== '')
		.join('-')
		.slice(0, MAX_LENGTH);
}
