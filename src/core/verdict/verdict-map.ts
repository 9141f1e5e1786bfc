import { verdictKey, type Verdict, type VerdictSubject } from './verdict';

/** Verdicts by the key of their finding. */
export type VerdictMap = ReadonlyMap<string, Verdict>;

/** Verdicts by the key of their finding; of two on the same, the later in the list stands. */
export function verdictMap(verdicts: readonly Verdict[]): VerdictMap {
	return new Map(verdicts.map((verdict) => [verdictKey(verdict), verdict]));
}

/** What was decided about a finding; `null` where nothing was. */
export function verdictOn(verdicts: VerdictMap, subject: VerdictSubject): Verdict | null {
	return verdicts.get(verdictKey(subject)) ?? null;
}

/** The same verdicts with one more, which takes the place of another on its finding. */
export function withVerdict(verdicts: VerdictMap, verdict: Verdict): VerdictMap {
	return new Map(verdicts).set(verdictKey(verdict), verdict);
}

/** The same verdicts without the one on a finding. */
export function withoutVerdict(verdicts: VerdictMap, subject: VerdictSubject): VerdictMap {
	const key = verdictKey(subject);
	return new Map([...verdicts].filter(([other]) => other !== key));
}
