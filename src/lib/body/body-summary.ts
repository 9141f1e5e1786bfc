import { formatDate, formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { BodyData } from '../queries/load-body';
import type { BodyReport } from '../queries/load-reports';
import { withFigures, type TextPart } from '../summary/text-parts';
import type { AddressOf } from './body-query';
import type { PeerMedian } from './report-figures';
import { reportSentences } from './report-sentences';
import { yearStates } from './year-states';

type Sentence = readonly TextPart[];

/** What is told of a body in a year. */
export interface BodyYear {
	readonly data: Pick<BodyData, 'body' | 'expected' | 'reports'>;
	readonly year: number | null;
	/** The version on the page; null where there is no report for the year. */
	readonly report: BodyReport | null;
	/** Only with a roster may a report be called missing, late or on time, and peers be spoken of. */
	readonly roster: boolean;
	/** What the peers state, by measure; null where too few do. */
	readonly medianOf: (measureId: string) => PeerMedian | null;
	readonly addressOf: AddressOf;
}

function missingSentence({ data, year, roster }: BodyYear): Sentence {
	const { short_name: name } = data.body;
	const due = data.expected.find((one) => one.year === year)?.due;
	if (!roster || year === null || due === undefined) return [m.body_sum_nothing({ name })];
	return [m.body_sum_missing({ name, year: String(year), due: formatDate(due) })];
}

/** The latest report before a missing one, or else the first after it. */
function nearestSentence({ data, year, addressOf }: BodyYear): Sentence {
	const near = data.reports.find(({ row }) => year !== null && row.year < year) ?? data.reports.at(-1);
	if (near === undefined) return [];
	return withFigures((figure) => m.body_sum_nearest({ year: figure(String(near.row.year), addressOf(near.row)) }));
}

function sampleSentence(name: string, { row }: BodyReport): Sentence {
	const words = { name, year: String(row.year) };
	if (row.extent === 'partial') return [m.body_sum_partial(words)];
	return [row.origin === 'document' ? m.body_sum_whole(words) : m.body_sum_tables(words)];
}

function statusSentence({ data, roster }: BodyYear, report: BodyReport): Sentence {
	const { short_name: name } = data.body;
	const { year, days_late: days, published } = report.row;
	const due = data.expected.find((one) => one.year === year)?.due;
	if (!roster || due === undefined) return sampleSentence(name, report);
	const words = { name, year: String(year), due: formatDate(due) };
	if (days === null || published === null) return [m.body_sum_undated(words)];
	const dated = { ...words, date: formatDate(published) };
	return [days > 0 ? m.body_sum_late({ ...dated, days: formatNumber(days) }) : m.body_sum_on_time(dated)];
}

/** Errors that reading and checking found; of a report without any nothing is claimed. */
function errorsSentence({ data }: BodyYear, report: BodyReport): Sentence {
	const [state] = yearStates({ expected: data.expected, reports: [report] }).filter(({ year }) => year === report.row.year);
	if (state === undefined || state.errors === 0) return [];
	return withFigures((figure) => m.body_sum_errors({ count: figure(formatNumber(state.errors), '#findings') }));
}

/**
 * What a body's report for a year says, in plain sentences by template; every figure leads to its source. Reasons are
 * never given: a template has none.
 */
export function bodySummary(shown: BodyYear): readonly Sentence[] {
	const { data, report, roster } = shown;
	const sentences =
		report === null
			? [missingSentence(shown), nearestSentence(shown)]
			: [
					statusSentence(shown, report),
					...reportSentences({
						report,
						before: data.reports.find(({ row }) => row.year === report.row.year - 1) ?? null,
						medianOf: roster ? shown.medianOf : () => null,
						addressOf: shown.addressOf
					}),
					errorsSentence(shown, report),
					data.reports.length === 1 ? [m.body_sum_single()] : []
				];
	return sentences.filter((sentence) => sentence.length > 0);
}
