import { MEASURES } from '../../core/measure/catalogue';
import type { MeasureTopic } from '../../core/measure/measure';
import type { ReportRow } from '../queries/body-reports';

/** Choices on a body's page that a link to another figure leaves as they are. */
export interface KeptChoices {
	/** Count of the trend. */
	readonly measure: string | null;
	/** Topic of the table of all years. */
	readonly topic: MeasureTopic | null;
	/** Which way rates are divided. */
	readonly denominator: string | null;
	/** Whether figures with open errors are left out among peers and in the trend. */
	readonly errors: 'out' | null;
}

export const NOTHING_KEPT: KeptChoices = { measure: null, topic: null, denominator: null, errors: null };

/** A version of a report: the address of a year without a report has the first. */
export type VersionOf = Pick<ReportRow, 'year' | 'version' | 'current'>;

/** Address within a body's page of a version of a report, and of the source of one of its figures. */
export type AddressOf = (version: VersionOf, figure?: string) => string;

/** Topics of measures, in the order of the catalogue. */
export const TOPICS: readonly MeasureTopic[] = [...new Set(MEASURES.map(({ topic }) => topic))];

/** Everything that `show` can say on the page of a body with these versions that do not count. */
export function showChoices(versions: readonly number[]): readonly string[] {
	return [null, ...new Set(versions)].flatMap((version) => [null, ...TOPICS].flatMap((topic) => formatShow(version, topic) ?? []));
}

/** What `show` in the address says: a version that does not count (`v2`), a topic (`requests`), or both (`v2-requests`). */
export function formatShow(version: number | null, topic: MeasureTopic | null): string | null {
	return [version === null ? null : `v${version}`, topic].filter((part) => part !== null).join('-') || null;
}

/** The version and topic that `show` asks for; null where it asks for none. A topic may be one there is not. */
export function parseShow(show: string | null): { readonly version: number | null; readonly topic: string | null } {
	const [, version, topic] = /^(?:v(\d+))?-?([a-z]*)$/.exec(show ?? '') ?? [];
	return { version: version === undefined ? null : Number(version), topic: topic === undefined || topic === '' ? null : topic };
}

/** Links within a body's page say only what they change: the page is one file, and a long table has two hundred of them. */
export function bodyQuery({ year, version, current }: VersionOf, figure: string | null, kept: KeptChoices): string {
	const show = formatShow(current ? null : version, kept.topic);
	const parts = [
		['year', String(year)],
		['fig', figure],
		['measure', kept.measure],
		['denominator', kept.denominator],
		['errors', kept.errors],
		['show', show]
	];
	return `?${parts.flatMap(([name, value]) => (value ? [`${name ?? ''}=${value}`] : [])).join('&')}`;
}
