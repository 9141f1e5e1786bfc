import type { ShippedId } from '../place';

/** A shipped data set by the title it gives itself. */
export interface DatasetTitle {
	readonly id: ShippedId;
	readonly zh: string;
	readonly en: string;
	/** Everything in it is invented. */
	readonly invented: boolean;
}
