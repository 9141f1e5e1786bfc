/** One of the four figures under the headline. */
export interface KeyFigure {
	readonly title: string;
	readonly value: string;
	readonly unit: string;
	/** Change on the year, or how it is spread. */
	readonly note: string;
	readonly coverage: string;
	/** Where the figure's parts are listed; null where there is nothing to list. */
	readonly href: string | null;
	/** The same figure by year, with what it is called; absent where years cannot be compared. */
	readonly trend?: { readonly what: string; readonly values: readonly (number | null)[] };
}
