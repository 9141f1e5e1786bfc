/** Something in the input that could not be used as it stands; it is reported, never hidden. */
export interface Problem {
	readonly file: string;
	/** Row of a table, header included, from 1; `null` when the whole file is meant. */
	readonly row: number | null;
	readonly code: string;
	/** `error`: something was not loaded. `warning`: loaded, but look at it. */
	readonly severity: 'error' | 'warning';
	/** What happened and what became of it, in Chinese and English. */
	readonly message: string;
	readonly params: Readonly<Record<string, string | number>>;
}
