import { RATES } from '../../core/measure/rates';
import { measureSql, type MeasureSql } from './measure-sql';

/** SQL of the disclosure rate over rows of `measuresInScope`, divided the way named; `null` is the usual one. */
export function disclosureRateSql(denominator: string | null): MeasureSql {
	const rate = RATES.find(({ id }) => id === 'disclosure_rate');
	if (rate === undefined) throw new RangeError('the catalogue has no disclosure rate');
	return measureSql(rate, denominator);
}
