import { formatMonthDay, formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { ChecksData } from '../queries/load-checks';
import { withFigures, type TextPart } from '../summary/text-parts';

/** Where the figures of the summary lead: into the list, narrowed to what they count. */
export interface SummaryLinks {
	readonly errors: string;
	readonly warnings: string;
	readonly time: string;
	readonly open: string;
}

type Asked = Pick<ChecksData, 'asked' | 'dataset' | 'totals'>;

/** The page in plain words, sentence by sentence: who is missing or late where a roster says so, and what the reports get wrong. */
export function checksSummary(data: Asked, links: SummaryLinks): readonly (readonly TextPart[])[] {
	const { partial, latest, undated, reports, expected, missing, late } = data.totals;
	const count = formatNumber;
	const census = expected === null || missing === null || late === null ? null : { expected, missing, late };
	return [
		...(census === null ? [[m.checks_lead_no_roster({ reports: count(reports) })]] : [expectedSentence(census, data, links)]),
		...(latest === null || census === null ? [] : [[m.checks_lead_latest({ days: count(latest) })]]),
		...(undated === null || undated === 0 ? [] : [[m.checks_lead_undated({ undated: count(undated) })]]),
		faultSentence(data, links),
		...openSentence(data, links),
		...(partial === 0 ? [] : [[m.checks_lead_partial({ partial: count(partial) })]])
	];
}

/** The date that reports are measured against, where one holds for all townships. */
function dueWords(due: string | null): string {
	return due === null ? m.checks_lead_due_roster() : m.checks_lead_due_local({ day: formatMonthDay(due) });
}

/** How many reports a roster expects, and how many of them are missing or late. */
type Census = Readonly<Record<'expected' | 'missing' | 'late', number>>;

function expectedSentence({ expected, missing, late }: Census, { asked }: Asked, links: SummaryLinks): readonly TextPart[] {
	return withFigures((figure) =>
		m.checks_lead_expected({
			expected: formatNumber(expected),
			missing: figure(formatNumber(missing), links.time),
			late: figure(formatNumber(late), links.time),
			due: dueWords(asked.due)
		})
	);
}

function faultSentence({ totals }: Asked, links: SummaryLinks): readonly TextPart[] {
	const { errors, warnings, reports, reports_with_errors, bodies_with_faults } = totals;
	const words = { reports: formatNumber(reports), bodies: formatNumber(bodies_with_faults) };
	if (errors + warnings === 0) return [m.checks_lead_clean(words)];
	return withFigures((figure) => {
		const warned = figure(formatNumber(warnings), links.warnings);
		if (errors === 0) return m.checks_lead_warnings({ ...words, warnings: warned });
		return m.checks_lead_found({
			...words,
			with: formatNumber(reports_with_errors),
			errors: figure(formatNumber(errors), links.errors),
			warnings: warned
		});
	});
}

function openSentence({ totals: { not_assessable: open } }: Asked, links: SummaryLinks): readonly (readonly TextPart[])[] {
	return open === 0 ? [] : [withFigures((figure) => m.checks_lead_open({ open: figure(formatNumber(open), links.open) }))];
}
