import { verdictKey, type Verdict } from './verdict';
import type { VerdictMap } from './verdict-map';

/** What became of a verdict that came in: on a finding that had none, decided later than the one that stood, earlier, or the same. */
type Outcome = 'added' | 'newer' | 'older' | 'unchanged';

/** Verdicts of two sources as one, and what became of those that came in. */
export interface Merged extends Readonly<Record<Outcome, number>> {
	readonly verdicts: VerdictMap;
	/** How many decided otherwise than what stood before, whichever of the two stands now. */
	readonly conflicts: number;
}

/**
 * Takes verdicts into others: on the same finding the one decided later stands; of two decided at the same moment, the one that was there.
 */
export function mergeVerdicts(known: VerdictMap, incoming: readonly Verdict[]): Merged {
	const verdicts = new Map(known);
	const count: Record<Outcome | 'conflicts', number> = { added: 0, newer: 0, older: 0, unchanged: 0, conflicts: 0 };
	for (const verdict of incoming) {
		const key = verdictKey(verdict);
		const standing = verdicts.get(key);
		const outcome = outcomeOf(standing, verdict);
		count[outcome] += 1;
		if (standing !== undefined && standing.verdict !== verdict.verdict) count.conflicts += 1;
		if (outcome === 'added' || outcome === 'newer') verdicts.set(key, verdict);
	}
	return { verdicts, ...count };
}

function outcomeOf(standing: Verdict | undefined, verdict: Verdict): Outcome {
	if (standing === undefined) return 'added';
	const later = Date.parse(verdict.decided) - Date.parse(standing.decided);
	if (later === 0 && standing.verdict === verdict.verdict && standing.reason === verdict.reason) return 'unchanged';
	return later > 0 ? 'newer' : 'older';
}
