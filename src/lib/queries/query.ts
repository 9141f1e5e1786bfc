import type { Engine, Param } from '../engine/engine';

/** One question to the data set. `sql` holds `?`; the same text runs on every engine. */
export interface Query<Params, Row extends object> {
	readonly name: string;
	build(params: Params): { readonly sql: string; readonly params: readonly Param[] };
	/** Never present at run time: carries the row type. */
	readonly row?: Row;
}

/** Asks a question of an engine. */
export function ask<Params, Row extends object>(engine: Engine, query: Query<Params, Row>, params: Params): Promise<Row[]> {
	const { sql, params: values } = query.build(params);
	return engine.query<Row>(sql, values);
}
