import { m } from '../paraglide/messages';
import type { OverviewData } from '../queries/overview';
import { rowOfYear, statedInAll } from './overview-summary';

/** One line of the box that says how complete the figures are. */
export interface CompletenessLine {
	readonly label: string;
	readonly stated: number;
	readonly of: number;
	/** The frame that shows it, where there is one. */
	readonly href: string | null;
}

/** With a roster: the year's bodies of those expected. Without: the reports that state a figure of all reports loaded. */
export function completeness(data: OverviewData): readonly CompletenessLine[] {
	return data.dataset.roster ? censusLines(data) : sampleLines(data);
}

function censusLines({ publications, requests, views, outcomes, year }: OverviewData): readonly CompletenessLine[] {
	const published = rowOfYear(publications, year);
	if (published === undefined || published.expected === null) return [];
	const of = published.expected;
	const line = (label: string, stated: number | undefined, href: string): readonly CompletenessLine[] =>
		stated === undefined ? [] : [{ label, stated, of, href: stated > 0 ? href : null }];
	return [
		...line(m.overview_complete_reports(), published.reports, '#coverage-table'),
		...line(m.overview_complete_published(), published.stated, '#publications-table'),
		...line(m.overview_complete_requests(), rowOfYear(requests, year)?.stated, '#requests-table'),
		...line(m.overview_complete_outcomes(), outcomes.find((row) => row.year === year)?.stated, '#outcomes-table'),
		...line(m.overview_complete_views(), rowOfYear(views, year)?.stated, '#views-table')
	];
}

function sampleLines({ extent, publications, requests, views, reportOutcomes }: OverviewData): readonly CompletenessLine[] {
	const line = (label: string, stated: number, href: string): CompletenessLine => ({
		label,
		stated,
		of: extent.reports,
		href: stated > 0 ? href : null
	});
	return [
		line(m.overview_complete_published(), statedInAll(publications), '#publications-table'),
		line(m.overview_complete_requests(), statedInAll(requests), '#requests-table'),
		line(m.overview_complete_outcomes_some(), reportOutcomes.length, '#report-outcomes-table'),
		line(m.overview_complete_views(), statedInAll(views), '#readers')
	];
}
