import type { Mark } from './chart';
import type { MissingState } from '../../core/measure/measure';

/** What one body states in one year. */
export interface BodyPoint {
	/** Null in every state but `number`. */
	readonly value: number | null;
	readonly state: 'number' | MissingState;
	/** A rate of too few cases: drawn hollow. */
	readonly faint: boolean;
	readonly mark: Mark;
}

/** One body over the years of an axis. */
export interface BodyLine {
	readonly name: string;
	/** What stands at its end: name and last value; '' for a line that goes unnamed. */
	readonly label: string;
	/** Its place among the bodies chosen, from 0; `null` when it is not chosen. */
	readonly pick: number | null;
	/** Writes each value above its point; absent where the line's end says enough. */
	readonly told?: (value: number) => string;
	/** One point for each year of the axis. */
	readonly points: readonly BodyPoint[];
}

/** The last point that holds a number, and its place; `null` where there is none. */
export function lastNumber(points: readonly BodyPoint[]): { readonly index: number; readonly value: number } | null {
	const index = points.map(({ value }) => value !== null).lastIndexOf(true);
	const value = points[index]?.value ?? null;
	return value === null ? null : { index, value };
}
