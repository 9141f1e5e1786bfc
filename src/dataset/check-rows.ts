import type { DuckDBValue } from '@duckdb/node-api';
import { RULES } from '../core/check/rules';

/** Rows of table `checks`, in the order in which rules are told. */
export function checkRows(): readonly (readonly DuckDBValue[])[] {
	return RULES.map(({ id, family, severity, zh, en, basis }, index) => [id, index + 1, family, severity, zh, en, basis.zh, basis.en]);
}
