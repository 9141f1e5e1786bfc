/** A finding that a document must raise. What is not given here is left to the check. */
export interface ExpectedFinding {
	/** Id of the rule. */
	readonly check: string;
	/** Row or column that an identity of the form is about; not given where it names single cells. */
	readonly column?: string;
	/** Figure ids in the order of the rule; those of the report of the year before begin with `prev:`. */
	readonly cells?: readonly string[];
	readonly left?: number;
	readonly right?: number;
	/** The report that text was copied from. */
	readonly other?: { readonly body: string; readonly year: number };
}
