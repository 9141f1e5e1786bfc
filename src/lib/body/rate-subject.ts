import { denominatorOf } from '../../core/measure/counts-of-measure';
import { wilson, type Interval } from '../../core/measure/wilson';
import type { CountMeasure, Denominator, RateMeasure } from '../../core/measure/measure';
import { countMeasure } from '../summary/count-measure';
import type { FigureCell } from './figure-cell';

/** A count that a rate is made of. */
export interface RatePart {
	readonly measure: CountMeasure;
	readonly cell: FigureCell;
	/** Taken away, not added. */
	readonly less: boolean;
}

/** A rate and the counts it is made of. */
export interface RateSubject {
	readonly kind: 'rate';
	readonly id: string;
	readonly measure: RateMeasure;
	readonly denominator: Denominator;
	readonly cell: FigureCell;
	readonly above: readonly RatePart[];
	readonly below: readonly RatePart[];
	/** What it is divided by; null where a part is no number. */
	readonly n: number | null;
	/** 95 %; null where the rate is none of cases. */
	readonly interval: Interval | null;
}

function partsOf(ids: readonly string[], cellOf: (measure: CountMeasure) => FigureCell): readonly RatePart[] {
	return ids.map((id) => {
		const measure = countMeasure(id.replace(/^-/, ''));
		return { measure, cell: cellOf(measure), less: id.startsWith('-') };
	});
}

/** Null when one of the parts is no number. */
function sumOf(parts: readonly RatePart[]): number | null {
	return parts.reduce<number | null>((sum, { cell, less }) => {
		if (sum === null || cell.value === null) return null;
		return less ? sum - cell.value : sum + cell.value;
	}, 0);
}

function rateCell(parts: readonly RatePart[], top: number | null, n: number | null, per: number): FigureCell {
	if (top !== null && n !== null) {
		// A denominator below zero is a contradiction of the report: there is nothing to divide either.
		return n > 0 ? { value: (top / n) * per, state: 'number', raw: null } : { value: null, state: 'no_cases', raw: null };
	}
	const missing = parts.find(({ cell }) => cell.value === null);
	return { value: null, state: missing?.cell.state ?? 'not_read', raw: null };
}

/**
 * A rate of one report: a number only when every count it is made of is one and there is something to divide by.
 * @param denominator id of the way to divide; null, or one the rate does not have, is the usual one
 */
export function rateSubject(measure: RateMeasure, denominator: string | null, cellOf: (measure: CountMeasure) => FigureCell): RateSubject {
	const chosen = denominatorOf(measure, denominator);
	const above = partsOf(measure.numerator, cellOf);
	const below = partsOf(chosen.ids, cellOf);
	const top = sumOf(above);
	const n = sumOf(below);
	return {
		kind: 'rate',
		id: measure.id,
		measure,
		denominator: chosen,
		cell: rateCell([...above, ...below], top, n, measure.per),
		above,
		below,
		n: top === null ? null : n,
		interval: measure.proportion && top !== null && n !== null ? wilson(top, n) : null
	};
}
