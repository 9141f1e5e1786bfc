import type { BodyType } from '../core/model/report';
import type { RegionLevel } from '../core/model/region';

/** First report year under the regulation as revised in 2019, which moved every date two months forward. */
const FIRST_YEAR_OF_REVISION = 2019;

/**
 * Date by which a report of `year` is due, ISO.
 *
 * Article 49 of the regulation: departments by 31 January, governments of counties and above by 31 March of the year
 * after. It names neither townships nor street offices; local notices ask them for theirs by 31 January, with the
 * departments. Under the regulation of 2007 it was 31 March for all.
 */
export function dueDate(level: RegionLevel, type: BodyType, year: number): string {
	const march = year < FIRST_YEAR_OF_REVISION || (level !== 'township' && type === 'government');
	return `${year + 1}-${march ? '03-31' : '01-31'}`;
}
