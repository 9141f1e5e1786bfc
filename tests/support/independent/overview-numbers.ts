import { printedNumber, printedShare } from '../printed';
import type { Language } from '../words';
import { factsByYear } from './by-year';
import { reportsIn } from './in-scope';
import { outcomesOf } from './outcomes';
import { rateOfReports } from './rate-of';
import type { IndependentDataset, Report } from './read-dataset';
import { medianOf } from './statistics';
import { numbersOf, valueOf } from './value-of';

/** Numbers the overview says in words, in the order in which its language says them, as printed. */
export interface OverviewNumbers {
	readonly headline: readonly string[];
	readonly lead: readonly string[];
	/** The box that says how complete the figures are, line by line: stated, of all. */
	readonly complete: readonly (readonly [string, string])[];
	/** The large number of each key figure. */
	readonly keys: readonly string[];
}

const bare = (text: string): string => text.replaceAll(',', '');

const distinct = (reports: readonly Report[], of: (report: Report) => string): number => new Set(reports.map(of)).size;

function largest(reports: readonly Report[]): number {
	return Math.max(...numbersOf(reports, 'requests_new'));
}

/** With a roster the overview speaks of its last year. */
function census(dataset: IndependentDataset, language: Language): OverviewNumbers {
	const n = (value: number | null | undefined): string => bare(printedNumber(value ?? Number.NaN, language));
	const published = factsByYear(dataset, 'items_published').at(-1);
	const year = published?.year ?? Number.NaN;
	const own = reportsIn(dataset, { from: year });
	const requests = factsByYear(dataset, 'requests_new').at(-1);
	const views = factsByYear(dataset, 'views').at(-1);
	const rate = rateOfReports(own, 'disclosure_rate');
	const wholly = own.filter((report) => !outcomesOf(report).includes(null)).length;
	const of = n(published?.expected);
	return {
		headline: language === 'en' ? [n(year), n(published?.reports), of] : [n(year), of, n(published?.reports)],
		lead: [
			...[published?.stated, published?.total, published?.median, requests?.total, requests?.zeros, largest(own), rate?.denominator].map(n),
			printedShare(rate?.value ?? Number.NaN, language, 0),
			n(views?.stated)
		],
		complete: [published?.reports, published?.stated, requests?.stated, wholly, views?.stated].map((stated) => [n(stated), of]),
		keys: [n(published?.reports), n(published?.total), n(requests?.total), printedShare(rate?.value ?? Number.NaN, language)]
	};
}

/** Without one it speaks of all reports loaded, and of no region. */
function sample(dataset: IndependentDataset, language: Language): OverviewNumbers {
	const n = (value: number | null): string => bare(printedNumber(value ?? Number.NaN, language));
	const reports = reportsIn(dataset);
	const published = numbersOf(reports, 'items_published');
	const requests = numbersOf(reports, 'requests_new');
	const views = numbersOf(reports, 'views');
	const zeros = requests.filter((value) => value === 0).length;
	const top = reports.find((report) => valueOf(report, 'requests_new').value === largest(reports));
	const some = reports.filter((report) => outcomesOf(report).some((count) => count !== null)).length;
	const years = reports.map(({ year }) => year);
	return {
		headline: [n(reports.length), n(distinct(reports, ({ body }) => body.province))],
		lead: [
			...[distinct(reports, ({ body }) => body.id), Math.min(...years), Math.max(...years), published.length, medianOf(published)].map(n),
			...(language === 'en'
				? [requests.length, zeros, largest(reports), top?.year ?? null, views.length].map(n)
				: [requests.length, zeros, 0, top?.year ?? null, largest(reports), views.length].map(n))
		],
		complete: [published.length, requests.length, some, views.length].map((stated) => [n(stated), n(reports.length)]),
		keys: [reports.length, medianOf(published), zeros, views.length].map(n)
	};
}

/** What the overview of a whole data set must say, worked out from the files alone. */
export function overviewNumbers(dataset: IndependentDataset, language: Language): OverviewNumbers {
	return dataset.hasRoster ? census(dataset, language) : sample(dataset, language);
}
