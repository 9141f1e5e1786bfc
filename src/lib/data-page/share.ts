import { formatPercent } from '../format';

const NO_SHARE = '–';
const DIGITS = 2;
const STEPS = 10_000;

const share = (part: number, whole: number, round: (steps: number) => number): string =>
	whole === 0 ? NO_SHARE : formatPercent(round((part / whole) * STEPS) / STEPS, DIGITS);

/** Rounded down, so that 100% is all; a dash for a share of nothing. */
export const shareDown = (part: number, whole: number): string => share(part, whole, Math.floor);

/** Rounded up, so that 0% is none; a dash for a share of nothing. */
export const shareUp = (part: number, whole: number): string => share(part, whole, Math.ceil);
