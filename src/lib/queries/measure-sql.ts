import { countsOfMeasure, denominatorOf } from '../../core/measure/counts-of-measure';
import type { Measure, RateMeasure } from '../../core/measure/measure';
import { measureColumn } from './measure-column';

/** SQL expressions over the columns of `measuresInScope` rows. */
export interface MeasureSql {
	/** A number, or NULL when the report has none. */
	readonly value: string;
	/** What adds up over reports: a count itself; of a rate the numerator and the denominator. */
	readonly numerator: string;
	readonly denominator: string;
	/** A figure state, or `no_cases` for a rate whose denominator is zero. */
	readonly state: string;
}

/** Sum of columns; NULL when one of them is. */
function sum(ids: readonly string[]): string {
	return `(${ids.map((id, index) => `${id.startsWith('-') ? '- ' : index === 0 ? '' : '+ '}${measureColumn(id.replace(/^-/, ''))}`).join(' ')})`;
}

function rateSql(measure: RateMeasure, denominatorId: string | null): MeasureSql {
	const { numerator, per } = measure;
	const { ids } = denominatorOf(measure, denominatorId);
	const parts = countsOfMeasure(measure, denominatorId);
	const stated = parts.map((id) => `${measureColumn(id)} IS NOT NULL`).join(' AND ');
	// A denominator below zero is a contradiction of the report: there is nothing to divide either.
	const divided = `${stated} AND ${sum(ids)} > 0`;
	const states = parts.map((id) => `WHEN ${measureColumn(id)} IS NULL THEN ${measureColumn(`${id}__state`)}`).join(' ');
	return {
		value: `CASE WHEN ${divided} THEN ${sum(numerator)} / ${sum(ids)} * ${per} END`,
		numerator: `CASE WHEN ${divided} THEN ${sum(numerator)} END`,
		denominator: `CASE WHEN ${divided} THEN ${sum(ids)} END`,
		state: `CASE ${states} WHEN ${sum(ids)} <= 0 THEN 'no_cases' ELSE 'number' END`
	};
}

/**
 * A measure as SQL. @param denominatorId which way to divide a rate; `null`, or an id the rate does not have, is the usual one.
 */
export function measureSql(measure: Measure, denominatorId: string | null): MeasureSql {
	if (measure.kind === 'rate') return rateSql(measure, denominatorId);
	const column = measureColumn(measure.id);
	return { value: column, numerator: column, denominator: 'NULL::DOUBLE', state: measureColumn(`${measure.id}__state`) };
}
