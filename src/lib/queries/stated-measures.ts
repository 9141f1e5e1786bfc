import { MEASURES } from '../../core/measure/catalogue';
import { measureSql } from './measure-sql';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Reports with a number, by measure id. */
export type StatedMeasures = Readonly<Record<string, number>>;

/** One row: how many reports of a scope have a number for each measure, rates divided as usual. */
export const statedMeasures: Query<Scope, StatedMeasures> = {
	name: 'stated-measures',
	build: (scope) => {
		const one = measuresInScope(scope);
		const counts = MEASURES.map((measure) => `count(${measureSql(measure, null).value})::INTEGER AS "${measure.id}"`);
		return { sql: `SELECT ${counts.join(',\n\t')}\nFROM (${one.sql})`, params: one.params };
	}
};
