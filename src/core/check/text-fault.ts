import type { Finding, Quote } from '../model/finding';
import { makeFinding } from '../model/make-finding';
import { ruleById } from './rules';

/** What a fault of the wording consists of, beside its rule. */
interface Told {
	readonly left?: number | null;
	readonly right?: number | null;
	readonly cells?: readonly string[];
	readonly params?: Readonly<Record<string, string | number>>;
	readonly quotes?: readonly Quote[];
}

/** A fault of the wording as a finding, as severe as its rule. @param identity as `makeFinding` has it */
export function textFault(check: string, told: Told, identity?: readonly (string | number)[]): Finding {
	return makeFinding({ check, severity: ruleById(check).severity, ...told }, identity);
}
