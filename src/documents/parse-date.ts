const DATE = /(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** First calendar date in a text as ISO `YYYY-MM-DD`; `null` when there is none or no calendar has it. */
export function parseDate(text: string): string | null {
	const match = DATE.exec(text);
	if (match === null) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const days = DAYS[month - 1];
	if (days === undefined || day < 1 || day > days || (month === 2 && day === 29 && !isLeap(year))) return null;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isLeap(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
