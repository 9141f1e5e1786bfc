import type { Finding, Severity } from '../model/finding';
import { makeFinding } from '../model/make-finding';

/** Day of the year until which a late report is a warning; after it, it is an error. */
export const LAST_DAY_OF_WARNING = '03-31';

/** First report year for which local notices set the date of townships and street offices: before, the regulation set one for all. */
export const FIRST_YEAR_OF_LOCAL_DATES = 2019;

/** A report that a roster expects. */
export interface ExpectedReport {
	readonly year: number;
	/** Date due by statute or roster, ISO. */
	readonly due: string;
	/** Whether its body is the government of a township or a street office: the ones whose date local notices set. */
	readonly local: boolean;
}

/** Whether local notices set the date of a body: they do for governments of townships and for street offices. */
export function hasLocalDate({ level, type }: { readonly level: string; readonly type: string }): boolean {
	return level === 'township' && ['government', 'street'].includes(type);
}

/** One version of a report; `published` is an ISO date, null where nobody states it. */
export interface PublishedVersion {
	readonly version: number;
	/** Whether this version counts. */
	readonly current: boolean;
	readonly published: string | null;
}

export const TIMELINESS_STATES = ['on_time', 'late', 'date_unknown', 'missing'] as const;

/** When an expected report came. */
export interface Timeliness {
	readonly state: (typeof TIMELINESS_STATES)[number];
	/** The date it is measured against, ISO. */
	readonly due: string;
	/** Date of the version that counts, ISO; null where there is none or nobody states it. */
	readonly published: string | null;
	/** Days after the date due; 0 on time, null where there is no date. */
	readonly days: number | null;
	/** Numbers of the versions that do not count any more. */
	readonly superseded: readonly number[];
}

const DAY = 86_400_000;

/** Days from one ISO date to another; below 0 where the second is earlier. */
function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/**
 * The date a report is measured against.
 * @param localDay day `MM-DD` that a local notice sets; null leaves what roster or statute say
 */
export function dueOf({ year, due, local }: ExpectedReport, localDay: string | null): string {
	return local && localDay !== null && year >= FIRST_YEAR_OF_LOCAL_DATES ? `${year + 1}-${localDay}` : due;
}

/**
 * When the report that a roster expects came. Only a roster makes a report expected: without one there is nothing to ask, and nothing
 * may be called missing.
 * @param versions all versions of the report; none where it is missing
 */
export function timeliness(expected: ExpectedReport, versions: readonly PublishedVersion[], localDay: string | null): Timeliness {
	const due = dueOf(expected, localDay);
	const superseded = versions.filter(({ current }) => !current).map(({ version }) => version);
	const counting = versions.find(({ current }) => current);
	if (counting === undefined) return { state: 'missing', due, published: null, days: null, superseded };
	const { published } = counting;
	if (published === null) return { state: 'date_unknown', due, published, days: null, superseded };
	const days = Math.max(0, daysBetween(due, published));
	return { state: days > 0 ? 'late' : 'on_time', due, published, days, superseded };
}

/** How much it weighs that a report of a year was published late. */
export function severityOfLate(year: number, published: string): Severity {
	return published > `${year + 1}-${LAST_DAY_OF_WARNING}` ? 'error' : 'warning';
}

/** Fingerprints of what is found about time: a body and year has one of each at most, whatever the date due is set to. */
export const TIMELINESS_FINGERPRINTS = {
	'd.missing': fingerprintOf('d.missing'),
	'd.late': fingerprintOf('d.late'),
	'd.date_unknown': fingerprintOf('d.date_unknown'),
	'd.superseded': fingerprintOf('d.superseded')
} as const;

function fingerprintOf(check: string): string {
	return makeFinding({ check, severity: 'info' }, []).fingerprint;
}

/** What is found about when a report came: nothing where it came in time and no version was replaced. */
export function timelinessFindings(year: number, found: Timeliness): readonly Finding[] {
	const { state, due, published, days, superseded } = found;
	const findings: Finding[] = [];
	if (state === 'missing') findings.push(makeFinding({ check: 'd.missing', severity: 'error', params: { due } }, []));
	if (state === 'date_unknown') findings.push(makeFinding({ check: 'd.date_unknown', severity: 'info', params: { due } }, []));
	if (state === 'late' && published !== null && days !== null) {
		findings.push(makeFinding({ check: 'd.late', severity: severityOfLate(year, published), params: { due, published, days } }, []));
	}
	if (superseded.length > 0) {
		findings.push(makeFinding({ check: 'd.superseded', severity: 'info', params: { versions: superseded.join(' ') } }, []));
	}
	return findings;
}
