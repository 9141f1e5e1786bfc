import type { Finding } from '../core/model/finding';
import type { PlainRow } from './database';

/** A finding as a row of the staged table `findings`: its report's place in the input, then the columns but report and ordinal. */
export function findingRow(seq: number, finding: Finding): PlainRow {
	const { check, severity, status, column, cells, assumed, left, right, params, quotes, fingerprint } = finding;
	const lists = [cells.join(' '), assumed.join(' ')];
	return [seq, check, severity, status, column, ...lists, left, right, JSON.stringify(params), JSON.stringify(quotes), fingerprint];
}
