import { RATES } from '../../core/measure/rates';
import { wilson } from '../../core/measure/wilson';
import type { Denominator } from '../../core/measure/measure';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';

/** A share with what it rests on. */
export interface OutcomeRate {
	readonly part: number;
	readonly n: number;
	/** Between 0 and 1. */
	readonly value: number;
	/** 95 %, Wilson; null where part and n contradict each other. */
	readonly interval: { readonly low: number; readonly high: number } | null;
	/** Fewer cases than asked for: greyed, unranked. */
	readonly few: boolean;
}

/** A rate of sums; null where there is nothing to divide. `min` is the fewest cases that bear a percentage. */
export function outcomeRate(part: number | null, n: number | null, min: number): OutcomeRate | null {
	if (part === null || n === null || n <= 0) return null;
	return { part, n, value: part / n, interval: wilson(part, n), few: n < min };
}

/** `44.6%`, of few cases `44.6%†`. */
export function rateWords({ value, few }: OutcomeRate, digits = 1): string {
	return `${formatPercent(value, digits)}${few ? '†' : ''}`;
}

/** A part of n requests: `44.9%`; why there is no percentage where there is none. */
export function shareWords(part: number | null, n: number | null, min: number): string {
	if (part === null || n === null) return m.overview_none_stated();
	if (n === 0) return m.outcomes_no_rate();
	return n < min ? m.outcomes_too_few({ min: formatNumber(min) }) : formatPercent(part / n);
}

/** `422/946`. */
export function countWords(part: number, n: number): string {
	return m.outcomes_fraction({ part: formatNumber(part), n: formatNumber(n) });
}

/** The counts that a rate is made of: `422/946`. */
export function fractionWords({ part, n }: OutcomeRate): string {
	return countWords(part, n);
}

/** `40.1%–47.3%`; why there is none where there is none. */
export function intervalWords({ interval }: OutcomeRate): string {
	if (interval === null) return m.outcomes_no_interval();
	return m.outcomes_interval_range({ low: formatPercent(interval.low), high: formatPercent(interval.high) });
}

/** The ways to divide the disclosure rate, the usual one first. */
export function disclosureDenominators(): readonly Denominator[] {
	return RATES.find(({ id }) => id === 'disclosure_rate')?.denominators ?? [];
}

/** The way in use; `null`, and what is no way of this rate, mean the usual one. */
export function disclosureDenominator(id: string | null): Denominator | undefined {
	const ways = disclosureDenominators();
	return ways.find((way) => way.id === id) ?? ways[0];
}
