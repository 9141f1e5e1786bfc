export const VERDICT_KINDS = ['confirmed', 'dismissed'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** What somebody decided about one finding of one body's report. */
export interface Verdict {
	/** Body id. */
	readonly body: string;
	/** Name of the body when it was decided; for people alone. */
	readonly name: string;
	/** Report year. */
	readonly year: number;
	/** Id of the rule. */
	readonly check: string;
	readonly fingerprint: string;
	readonly verdict: VerdictKind;
	/** Why; never empty where the finding is dismissed. */
	readonly reason: string;
	/** When, in UTC: `2024-05-01T08:00:00Z`, with or without parts of a second. */
	readonly decided: string;
}

/** What tells a finding from all others, whatever its report was read from. */
export type VerdictSubject = Pick<Verdict, 'body' | 'year' | 'fingerprint'>;

/** Key of the finding that a verdict is about. */
export function verdictKey({ body, year, fingerprint }: VerdictSubject): string {
	return `${body} ${year} ${fingerprint}`;
}
