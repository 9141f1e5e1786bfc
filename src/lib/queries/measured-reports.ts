import type { MeasureState } from '../../core/measure/measure';
import type { Param } from '../engine/engine';
import { countsOfMeasure } from '../../core/measure/counts-of-measure';
import { knownMeasure } from '../../core/measure/known-measure';
import { doubtSql, type Doubt } from './doubt-sql';
import { measureSql } from './measure-sql';
import { measuresInScope } from './measures-in-scope';
import type { ValueQualifier } from './qualifier-sql';
import type { Scope } from './scope';

/** A measure and how it is taken. */
export interface Taken {
	/** Id of a count or a rate. */
	readonly measure: string;
	/** Which way a rate is divided; `null`: the usual one. */
	readonly denominator: string | null;
	/** Below this many cases a share is small: shown, but neither ranked nor part of quartiles. */
	readonly min: number;
}

/** What one report says of a measure. */
export interface MeasuredFigure {
	/** Null in every state but `number`. */
	readonly value: number | null;
	/** Of a rate: what is divided, and by what; the denominator is its n. Null for a count. */
	readonly numerator: number | null;
	readonly n: number | null;
	readonly state: MeasureState;
	/** A share of too few cases. */
	readonly small: boolean;
	/** How exactly a count is stated; null for a rate. */
	readonly qualifier: ValueQualifier;
	readonly doubt: Doubt;
}

/**
 * SQL of a SELECT: report_id, body_id, short_name, county, province, year and the columns of `MeasuredFigure` without the
 * qualifier and the doubt (`qualifierSql` and `takenDoubtSql` over few rows have them), a row for each report of a scope. Throws `RangeError` for a measure the catalogue does not have.
 */
export function measuredReports(taken: Taken, scope: Scope): { readonly sql: string; readonly params: readonly Param[] } {
	const measure = knownMeasure(taken.measure);
	const { value, numerator, denominator, state } = measureSql(measure, taken.denominator);
	const isRate = measure.kind === 'rate';
	const small = isRate && measure.proportion ? `coalesce(${denominator} < ?, FALSE)` : 'FALSE';
	const one = measuresInScope(scope);
	return {
		sql: `SELECT report_id, body_id, short_name, county, province, year, ${value} AS value, ${isRate ? numerator : 'NULL::DOUBLE'} AS numerator,
	${denominator} AS n, ${state} AS state, ${small} AS small FROM (${one.sql})`,
		params: [...(small === 'FALSE' ? [] : [taken.min]), ...one.params]
	};
}

/** SQL of a SELECT of report_id and doubt: the reports with open errors that a measure rests on. */
export function takenDoubtSql({ measure, denominator }: Omit<Taken, 'min'>): string {
	return doubtSql({ doubt: countsOfMeasure(knownMeasure(measure), denominator) });
}
