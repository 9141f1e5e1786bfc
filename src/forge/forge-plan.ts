import type { Format } from './write/formats';

/** What to generate. */
export interface ForgePlan {
	readonly townships: number;
	readonly years: { readonly from: number; readonly to: number };
	readonly seed: string;
	readonly formats: readonly Format[];
	/** Numbers of the deviations that every document has. */
	readonly deviations?: readonly number[];
	/** Kinds of mistakes that every document gets where it can, or the percentage of documents with some; none when not given. */
	readonly mistakes?: readonly string[] | { readonly chance: number };
}
