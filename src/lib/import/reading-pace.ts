import type { Work } from '../own/import-state';

/** How fast files are worked off, and how long it takes at that pace. */
export interface ReadingPace {
	readonly perSecond: number;
	readonly secondsLeft: number;
}

/** Files and milliseconds before which nothing is said: the first files say little, workers are still starting. */
const ENOUGH_FILES = 3;
const ENOUGH_TIME = 1500;

/** The pace of what is being done; `null` where it is too early to tell, or nothing is left. */
export function readingPace({ done, of, since }: Work, now: number): ReadingPace | null {
	const elapsed = now - since;
	if (done < ENOUGH_FILES || done >= of || elapsed < ENOUGH_TIME) return null;
	const perSecond = done / (elapsed / 1000);
	return { perSecond, secondsLeft: Math.ceil((of - done) / perSecond) };
}
