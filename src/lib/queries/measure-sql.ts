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

const bare = (id: string): string => id.replace(/^-/, '');

/** Sum of columns; NULL when one of them is. */
function sum(ids: readonly string[]): string {
	return `(${ids.map((id, index) => `${id.startsWith('-') ? '- ' : index === 0 ? '' : '+ '}${measureColumn(bare(id))}`).join(' ')})`;
}

function rateSql({ numerator, per }: RateMeasure, ids: readonly string[]): MeasureSql {
	const parts = [...new Set([...numerator, ...ids].map(bare))];
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
	if (measure.kind === 'rate') {
		const chosen = measure.denominators.find(({ id }) => id === denominatorId) ?? measure.denominators[0];
		return rateSql(measure, chosen.ids);
	}
	const column = measureColumn(measure.id);
	return { value: column, numerator: column, denominator: 'NULL::DOUBLE', state: measureColumn(`${measure.id}__state`) };
}
