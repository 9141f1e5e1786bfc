import { RULES } from '../core/check/rules';
import type { PlainRow } from './database';

/** Rows of table `checks`, in the order in which rules are told. */
export function checkRows(): readonly PlainRow[] {
	return RULES.map(({ id, family, severity, zh, en, basis }, index) => [id, index + 1, family, severity, zh, en, basis.zh, basis.en]);
}
