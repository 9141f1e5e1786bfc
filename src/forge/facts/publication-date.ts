import type { Random } from '../random';

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The `day`th day of a year, from 1, as an ISO date. */
function dayOfYear(year: number, day: number): string {
	const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	let rest = day;
	const month = lengths.findIndex((length) => {
		if (rest <= length) return true;
		rest -= length;
		return false;
	});
	return `${year}-${String(month + 1).padStart(2, '0')}-${String(rest).padStart(2, '0')}`;
}

/** Last year whose report was due by the end of March; from the next on it is January. */
const LAST_YEAR_DUE_IN_MARCH = 2018;

/**
 * When the report of a year is published: in January of the next year mostly, one in eight later, up to the end of March.
 * Under the older regulation by the end of March, one in eight up to May.
 */
export function publicationDate(reportYear: number, random: Random): string {
	const late = random.chance(12);
	if (reportYear <= LAST_YEAR_DUE_IN_MARCH) return dayOfYear(reportYear + 1, late ? random.int(92, 150) : random.int(12, 88));
	return dayOfYear(reportYear + 1, late ? random.int(33, 90) : random.int(5, 31));
}
