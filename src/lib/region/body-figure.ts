import type { MeasureState } from '../../core/measure/measure';
import { stateName } from '../body/figure-words';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { Doubt } from '../queries/doubt-sql';
import type { ValueQualifier } from '../queries/qualifier-sql';
import {
	REGION_NARRATIVE,
	REGION_RATES,
	type RegionBody,
	type RegionMeasure,
	type RegionNarrative,
	type RegionRate
} from '../queries/region-bodies';
import { qualified } from '../summary/qualifier-words';

/** What a body's report states of a measure. */
export interface BodyFigure {
	/** Null in every state but `number`. */
	readonly value: number | null;
	readonly state: MeasureState;
	/** As shown: the number, of a small share the cases, else the state in words. */
	readonly words: string;
	/** What a share is divided by; null for a count. */
	readonly n: number | null;
	/** A share of fewer cases than a share should have. */
	readonly small: boolean;
	readonly qualifier: ValueQualifier;
	readonly doubt: Doubt;
}

const isRate = (id: RegionMeasure): id is RegionRate => REGION_RATES.some((rate) => rate === id);
const isNarrative = (id: RegionMeasure): id is RegionNarrative => REGION_NARRATIVE.some((one) => one === id);

function shareWords(share: number, n: number, small: boolean): string {
	return small ? m.region_cases({ part: formatNumber(Math.round(share * n)), n: formatNumber(n) }) : formatPercent(share);
}

/** A measure of a body, ready to be shown. @param min below this many cases a share is shown as cases */
export function bodyFigure(body: RegionBody, id: RegionMeasure, min: number): BodyFigure {
	const value = body[id];
	const state = body[`${id}__state`];
	const n = isRate(id) ? body[`${id}__n`] : null;
	const small = n !== null && n < min;
	const qualifier = isNarrative(id) ? body[`${id}__qualifier`] : null;
	const number = value === null ? null : n === null ? qualified(formatNumber(value), qualifier) : shareWords(value, n, small);
	return { value, state, words: number ?? stateName(state), n, small, qualifier, doubt: body[`${id}__doubt`] };
}
