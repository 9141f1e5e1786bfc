const MILLISECONDS_A_DAY = 86_400_000;

/** Days from 1970-01-01 to an ISO date `YYYY-MM-DD`. Throws `RangeError` on another text. */
export function epochDay(iso: string): number {
	const days = Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY;
	if (!Number.isInteger(days)) throw new RangeError(`not a date: ${iso}`);
	return days;
}
