import type { Finding, Quote } from '../../core/model/finding';
import type { FindingColumns } from '../queries/finding-columns';

/** A finding with the body and year it belongs to, as the data set has it. */
export interface OpenFinding extends FindingColumns {
	/** Null where a report is missing. */
	readonly report_id: string | null;
	readonly body_id: string;
	readonly body_name: string;
	readonly year: number;
}

/** A finding as a row of the data set has it. */
export function findingColumns(finding: Finding): FindingColumns {
	const { check, severity, status, column, cells, assumed, left, right, params, quotes, fingerprint } = finding;
	return {
		check_id: check,
		severity,
		status,
		column_id: column,
		cells: cells.join(' '),
		assumed: assumed.join(' '),
		left_value: left,
		right_value: right,
		params: JSON.stringify(params),
		quotes: JSON.stringify(quotes),
		fingerprint
	};
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
