import type { Quote } from '../../core/model/finding';
import type { FindingStatus, Severity } from '../../core/model/finding';

/** A finding with the body and year it belongs to, as the data set has it: lists are parted by spaces, parameters and quotes are JSON. */
export interface OpenFinding {
	/** Null where a report is missing. */
	readonly report_id: string | null;
	readonly body_id: string;
	readonly body_name: string;
	readonly year: number;
	readonly check_id: string;
	readonly severity: Severity;
	readonly status: FindingStatus;
	/** Row or column in which an identity fails. */
	readonly column_id: string | null;
	/** Figure ids concerned; `prev:` before those of the year before. */
	readonly cells: string;
	/** Figure ids that are blank and were counted as 0. */
	readonly assumed: string;
	readonly left_value: number | null;
	readonly right_value: number | null;
	readonly params: string;
	readonly quotes: string;
	readonly fingerprint: string;
}

/** Ids of a list of a finding. */
export function idsOf(list: string): readonly string[] {
	return list.split(' ').filter(Boolean);
}

/** Parameters of a finding by name. */
export function paramsOf({ params }: Pick<OpenFinding, 'params'>): Readonly<Record<string, string | number>> {
	return JSON.parse(params) as Readonly<Record<string, string | number>>;
}

/** Passages that a finding rests on, in the order of its sides. */
export function quotesOf({ quotes }: Pick<OpenFinding, 'quotes'>): readonly Quote[] {
	return JSON.parse(quotes) as readonly Quote[];
}
