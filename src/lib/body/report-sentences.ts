import { OUTCOMES } from '../../core/measure/catalogue';
import type { CountMeasure } from '../../core/measure/measure';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import { inWords, unitOf } from '../summary/bilingual';
import { quantity } from '../summary/report-words';
import type { ValueQualifier } from '../queries/qualifier-sql';
import { SMALL_N } from '../summary/small-n';
import { withFigures, type TextPart } from '../summary/text-parts';
import { narrativeWords } from './figure-words';
import { reportFigure, type ReportContext, type ReportFigure } from './report-figures';
import { sourceSubject } from './source-subject';

type Sentence = readonly TextPart[];
/** Puts a figure into a sentence. */
type Place = (text: string, href: string) => string;

/** The frame that shows the peers of a figure. */
const PEERS = '#among-peers-table';
const NOTHING: Sentence = [];

/** A number with its unit and the word that the report puts to it: `约 100 条`. */
function inFull(value: number, qualifier: ValueQualifier, measure: CountMeasure): string {
	return m.overview_quantity({ value: narrativeWords({ value, qualifier }), unit: unitOf(value, measure.unit) });
}

function changeWords({ cell, qualifier, before, measure }: ReportFigure, figure: Place): string {
	if (cell.value === null || before === null) return '';
	const earlier = figure(inFull(before.value, before.qualifier, measure), before.href);
	// Between figures of which one is not exact there is no exact difference.
	if (qualifier !== null || before.qualifier !== null) return m.body_sum_before({ before: earlier });
	if (cell.value === before.value) return m.body_sum_same();
	const difference = formatNumber(Math.abs(cell.value - before.value));
	const words = { difference, before: earlier };
	return cell.value > before.value ? m.body_sum_more(words) : m.body_sum_fewer(words);
}

function medianWords({ peers, measure }: ReportFigure, figure: Place): string {
	if (peers === null) return '';
	return m.body_sum_median({
		place: peers.place,
		stated: formatNumber(peers.stated),
		median: figure(quantity(peers.median, measure), PEERS)
	});
}

/** A stated count as a link to its source; null where it is no number. */
function countLink({ cell, qualifier, measure, href }: ReportFigure, figure: Place): string | null {
	return cell.value === null ? null : figure(inFull(cell.value, qualifier, measure), href);
}

/** Why a count that the report was read for is no number. What was not read is told of all counts at once. */
function silentSentence({ cell, measure, href }: ReportFigure): Sentence {
	const words = {
		blank: m.body_sum_blank,
		dash: m.body_sum_dash,
		unreadable: m.body_sum_unreadable,
		absent: m.body_sum_absent,
		number: null,
		not_read: null,
		no_report: null,
		no_cases: null,
		left_out: null
	}[cell.state];
	return words === null ? NOTHING : withFigures((figure) => words({ name: figure(inWords(measure.name), href) }));
}

function countSentence(one: ReportFigure, compared: boolean): Sentence {
	if (one.cell.value === null) return silentSentence(one);
	return withFigures((figure) =>
		m.body_sum_count({
			name: inWords(one.measure.name),
			value: countLink(one, figure) ?? '',
			change: compared ? changeWords(one, figure) : '',
			median: compared ? medianWords(one, figure) : ''
		})
	);
}

/** What became of the requests, kind by kind; kinds that did not happen are left out. */
function outcomeSentence(context: ReportContext): Sentence {
	const handled = reportFigure(context, 'requests_handled');
	if (handled.cell.value === null) return silentSentence(handled);
	const outcomes = OUTCOMES.map((id) => reportFigure(context, id));
	const stated = outcomes.filter(({ cell }) => cell.value !== null);
	const happened = stated.filter(({ cell }) => cell.value !== 0);
	return withFigures((figure) => {
		const value = countLink(handled, figure) ?? '';
		if (happened.length === 0) return m.body_sum_handled({ value });
		const list = happened.map((one) => m.body_sum_part({ name: inWords(one.measure.name), value: countLink(one, figure) ?? '' }));
		const rest = stated.length === outcomes.length ? '' : m.body_sum_rest();
		return m.body_sum_outcomes({ value, list: list.join(m.body_sum_and()), rest });
	});
}

/** The share that was disclosed, where there were enough cases to speak of a share. */
function rateSentence({ report, addressOf }: ReportContext): Sentence {
	const subject = sourceSubject(report, 'disclosure_rate');
	if (subject?.kind !== 'rate' || subject.cell.value === null || subject.n === null || subject.n < SMALL_N) return NOTHING;
	const [rate, n] = [formatPercent(subject.cell.value, 0), formatNumber(subject.n)];
	return withFigures((figure) => m.body_sum_rate({ rate: figure(rate, addressOf(report.row, subject.id)), n }));
}

/** What was left for the next year; nothing is said of nothing. */
function carriedSentence(context: ReportContext): Sentence {
	const carried = reportFigure(context, 'requests_carried_out');
	return carried.cell.value === null || carried.cell.value === 0 ? NOTHING : countSentence(carried, false);
}

const READERSHIP = ['views', 'site_visits', 'followers'] as const;

/** Whether the report says how many read what was published, and what it says. */
function readershipSentences(context: ReportContext): readonly Sentence[] {
	const figures = READERSHIP.map((id) => reportFigure(context, id));
	if (figures.every(({ cell }) => cell.state === 'absent')) return [[m.body_sum_no_readership()]];
	const isMain = ({ measure }: ReportFigure): boolean => measure.id === 'views';
	return figures.filter((one) => isMain(one) || one.cell.state !== 'absent').map((one) => countSentence(one, isMain(one)));
}

function reviewSentences(context: ReportContext): readonly Sentence[] {
	const figures = ['reconsiderations', 'litigations'].map((id) => reportFigure(context, id));
	if (figures.some(({ cell }) => cell.value === null)) return figures.map((one) => countSentence(one, false));
	return [
		withFigures((figure) => {
			const [reconsiderations = '', litigations = ''] = figures.map((one) => countLink(one, figure) ?? '');
			return m.body_sum_review({ reconsiderations, litigations });
		})
	];
}

/** Counts whose reading is told of. */
const TOLD = ['items_published', 'requests_new', 'requests_handled', 'views', 'reconsiderations', 'litigations'] as const;

/** Counts about which nothing may be concluded, because the source was not read that far. */
function notReadSentence(context: ReportContext): Sentence {
	const names = TOLD.map((id) => reportFigure(context, id))
		.filter(({ cell }) => cell.state === 'not_read')
		.map(({ measure }) => inWords(measure.name));
	return names.length === 0 ? NOTHING : [m.body_sum_not_read({ list: names.join(m.body_sum_and()) })];
}

/** What a report says, sentence by sentence. What it leaves out is told as left out, what was not read as not read. */
export function reportSentences(context: ReportContext): readonly Sentence[] {
	return [
		countSentence(reportFigure(context, 'items_published'), true),
		...readershipSentences(context),
		countSentence(reportFigure(context, 'requests_new'), true),
		outcomeSentence(context),
		rateSentence(context),
		carriedSentence(context),
		...reviewSentences(context),
		notReadSentence(context)
	];
}
