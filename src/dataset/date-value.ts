import { DuckDBDateValue } from '@duckdb/node-api';

const MILLISECONDS_A_DAY = 86_400_000;

/** An ISO date `YYYY-MM-DD` as a database value; `null` stays `null`. Throws `RangeError` on another text. */
export function dateValue(iso: string | null): DuckDBDateValue | null {
	if (iso === null) return null;
	const days = Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY;
	if (!Number.isInteger(days)) throw new RangeError(`not a date: ${iso}`);
	return new DuckDBDateValue(days);
}
