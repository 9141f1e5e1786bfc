import type { Finding } from '../model/finding';
import { makeFinding } from '../model/make-finding';
import type { CheckedNarrative } from './checked-report';
import { ruleById } from './rules';

/** What a conflict is against, where it is not the second figure. */
interface Against {
	/** The sum of the other figures, or what the table has. */
	readonly right?: number;
	/** Ids of the table's cells that are part of it. */
	readonly cells?: readonly string[];
	/** The form files' own id of the rule, where they name it apart. */
	readonly rule?: string | null;
}

/** A conflict of narrative figures as a finding: the value of the first against that of the second or what is given, all quoted. */
export function conflict(check: string, figures: readonly CheckedNarrative[], { right, cells = [], rule = null }: Against = {}): Finding {
	const [first, second] = figures;
	return makeFinding({
		check,
		severity: ruleById(check).severity,
		cells,
		left: first?.value ?? null,
		right: right ?? second?.value ?? null,
		params: { metric: first?.metric ?? '', ...(rule === null ? {} : { rule }) },
		quotes: figures.flatMap(({ quote, at }) => (quote === null || at === null ? [] : [{ text: quote, at }]))
	});
}
