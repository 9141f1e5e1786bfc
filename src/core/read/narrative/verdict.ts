/**
 * What a figure is to its metric. Only `own` and `other_year` can become the report's own figure for the year; `other_year` names
 * another year than the report's, and counts only where nothing else does.
 */
export type Role = 'own' | 'other_year' | 'part' | 'topic' | 'cumulative' | 'change' | 'rival';

/** What one count is a figure of. */
export interface Entry {
	readonly metric: string;
	readonly role: Role;
	/** For the total: how plainly the words say it is the whole; smaller is plainer. */
	readonly rank: number;
	/** Metric of the one channel that the figure is limited to; `null` when it is limited to none. */
	readonly scope: string | null;
	/** Whether words of an earlier clause had a part in it; they belong to the quotation then. */
	readonly wide: boolean;
	/** Whether words after the count had a part in it. */
	readonly after: boolean;
}

/** Why a count is a figure of nothing. */
export type LeftOut = 'average' | 'unit' | 'several_channels' | 'accounts' | 'unclear_channel' | 'no_metric';

/** What is known of the place of a count. */
export interface CountContext {
	/** The report's year; `null` when it is not known. */
	readonly year: number | null;
	/** What the part of the report is about. */
	readonly part: Part;
	/** Channels that the line has stated a figure of the year of. */
	readonly told: ReadonlySet<string>;
	/** Words for the field that the body works in, which its posts need not be about in particular; `null` without one. */
	readonly field: RegExp | null;
	/** What the counts before stand for, back to the last full stop or semicolon. */
	readonly previous: readonly Entry[];
}

/** Parts of the report that lend their words to what stands in them. */
export type Part = 'proactive' | 'requests' | 'other';

/** The part that a heading opens. */
export function partOf(heading: string): Part {
	if (/依申请|申请公开|申请情况|申请办理/.test(heading)) return 'requests';
	return /主动公开/.test(heading) ? 'proactive' : 'other';
}

/** What counts are figures of; or why one is of none. */
export type Verdict = { readonly entries: readonly Entry[] } | { readonly left: LeftOut };
