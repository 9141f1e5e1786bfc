import { countOf } from './count-of';
import type { Report } from './read-dataset';
import { stated, unstated, type Statement } from './statement';

interface Rate {
	readonly top: readonly string[];
	/** By denominator; a leading `-` subtracts. The first is the usual one. */
	readonly bottom: ReadonlyMap<string, readonly string[]>;
	readonly per: number;
}

const rate = (top: readonly string[], bottom: Readonly<Record<string, readonly string[]>>, per = 1): Rate => ({
	top,
	bottom: new Map(Object.entries(bottom)),
	per
});

const RATES: ReadonlyMap<string, Rate> = new Map([
	[
		'disclosure_rate',
		rate(['outcome_full', 'outcome_part'], {
			handled: ['requests_handled'],
			processed: ['requests_handled', '-outcome_not_processed'],
			held: ['requests_handled', '-outcome_not_processed', '-leaf_unavailable_not_held']
		})
	],
	['refusal_rate', rate(['outcome_refused'], { handled: ['requests_handled'] })],
	['carry_over_rate', rate(['requests_carried_out'], { received: ['requests_new', 'requests_carried_in'] })],
	['reconsideration_correction_rate', rate(['reconsideration_corrected'], { concluded: ['reconsiderations', '-reconsideration_pending'] })],
	[
		'litigation_correction_rate',
		rate(['litigation_direct_corrected', 'litigation_after_corrected'], {
			concluded: ['litigation_direct', 'litigation_after', '-litigation_direct_pending', '-litigation_after_pending']
		})
	],
	['views_per_wechat_post', rate(['wechat_views'], { posts: ['wechat_items'] })],
	['items_per_10k', rate(['items_published'], { residents: ['residents'] }, 10_000)],
	['requests_per_10k', rate(['requests_new'], { residents: ['residents'] }, 10_000)]
]);

/** Both parts of a rate, of one report or of several together. */
export interface RateParts {
	readonly numerator: number;
	readonly denominator: number;
}

/** Ids of the rates that this calculation knows. */
export const RATE_IDS: readonly string[] = [...RATES.keys()];

function rateOf(id: string, by: string | null): Rate & { readonly parts: readonly string[] } {
	const found = RATES.get(id);
	const parts = by === null ? found?.bottom.values().next().value : found?.bottom.get(by);
	if (found === undefined || parts === undefined) throw new RangeError(`no independent calculation of ${id} by ${String(by)}`);
	return { ...found, parts };
}

const bare = (part: string): string => part.replace('-', '');

/** Numerator and denominator of a rate in one report; `null` where it does not state every part. */
export function partsOf(report: Report, id: string, by: string | null = null): RateParts | null {
	const { top, parts } = rateOf(id, by);
	const values = [...top, ...parts].map((part) => countOf(report, bare(part)).value);
	if (values.includes(null)) return null;
	const signed = values.map((value, index) => (parts[index - top.length]?.startsWith('-') ? -Number(value) : Number(value)));
	const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
	return { numerator: sum(signed.slice(0, top.length)), denominator: sum(signed.slice(top.length)) };
}

/** A rate in one report: its number, the state of the first part it lacks, or that there was no case. */
export function rateOfReport(report: Report, id: string, by: string | null = null): Statement {
	const { top, parts, per } = rateOf(id, by);
	const lacking = [...top, ...parts].map((part) => countOf(report, bare(part))).find((part) => part.state !== 'number');
	if (lacking !== undefined) return lacking;
	const both = partsOf(report, id, by);
	return both === null || both.denominator <= 0 ? unstated('no_cases') : stated((both.numerator / both.denominator) * per);
}

/** A rate over several reports: the ratio of the sums over those that state every part and have a case; `null` without one. */
export function rateOfReports(
	reports: readonly Report[],
	id: string,
	by: string | null = null
): (RateParts & { readonly value: number }) | null {
	const both = reports.flatMap((report) => partsOf(report, id, by) ?? []).filter(({ denominator }) => denominator > 0);
	const numerator = both.reduce((sum, part) => sum + part.numerator, 0);
	const denominator = both.reduce((sum, part) => sum + part.denominator, 0);
	return denominator > 0 ? { numerator, denominator, value: (numerator / denominator) * rateOf(id, by).per } : null;
}
