import type { Param } from '../engine/engine';
import type { Query } from './query';

/** A question as it was put to the data set. */
export interface Asked {
	readonly name: string;
	readonly sql: string;
	readonly params: readonly Param[];
}

/** A query with its parameters, to be shown to people. */
export function asked<Params, Row extends object>(query: Query<Params, Row>, params: Params): Asked {
	return { name: query.name, ...query.build(params) };
}

function literal(value: Param): string {
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	return value === null ? 'NULL' : String(value).toUpperCase();
}

/** The statement with its parameters written in, to be run as it stands; a `?` within quotes is no parameter. */
export function printSql({ name, sql, params }: Asked): string {
	let index = 0;
	const text = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (token) => {
		if (token !== '?') return token;
		const value = params[index];
		index += 1;
		return value === undefined ? token : literal(value);
	});
	return `-- ${name}\n${text.replaceAll('\n\t', '\n  ').replaceAll('\t', '  ')};`;
}
