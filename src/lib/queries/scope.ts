import type { Param } from '../engine/engine';

/** Which bodies and years a page looks at; `null` sets no limit. */
export interface Scope {
	/** Region code of 2, 4, 6 or 9 digits. */
	readonly region: string | null;
	/** First and last report year, both included. */
	readonly from: number | null;
	readonly to: number | null;
	/** Body level; pages about townships pass `township`. */
	readonly level: string | null;
	/** Body type. */
	readonly type: string | null;
	/**
	 * Leaves out figures with an open error; the list holds the keys of findings that do not count, being dismissed: body id, year and fingerprint,
	 * parted by spaces. Left out itself, all figures count.
	 */
	readonly leaveOut?: readonly string[];
}

/** SQL condition on `bodies` under an alias, with its parameters. */
export function bodiesInScope(scope: Scope, alias: string): { readonly sql: string; readonly params: readonly Param[] } {
	const parts: string[] = ['TRUE'];
	const params: Param[] = [];
	if (scope.region !== null) {
		const column = { 2: 'province_code', 4: 'city_code', 6: 'county_code' }[scope.region.length] ?? 'region';
		parts.push(`${alias}.${column} = ?`);
		params.push(scope.region);
	}
	for (const [column, value] of [
		['level', scope.level],
		['type', scope.type]
	] as const) {
		if (value === null) continue;
		parts.push(`${alias}.${column} = ?`);
		params.push(value);
	}
	return { sql: parts.join(' AND '), params };
}

/** SQL condition on a `year` column under an alias, with its parameters. */
export function yearsInScope(scope: Scope, alias: string): { readonly sql: string; readonly params: readonly Param[] } {
	const parts: string[] = ['TRUE'];
	const params: Param[] = [];
	for (const [operator, value] of [
		['>=', scope.from],
		['<=', scope.to]
	] as const) {
		if (value === null) continue;
		parts.push(`${alias}.year ${operator} ?`);
		params.push(value);
	}
	return { sql: parts.join(' AND '), params };
}
