import type { Finding, FindingStatus, Quote, Severity } from './finding';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** What a finding consists of; everything else follows from it. */
interface Fault {
	/** Id of a check of the form files, of one of the reader's own (starting with `read.`), or of a conflict class of the narrative metrics. */
	readonly check: string;
	readonly severity: Severity;
	/** A failure where it is left out. */
	readonly status?: FindingStatus;
	readonly column?: string | null;
	readonly cells?: readonly string[];
	readonly left?: number | null;
	readonly right?: number | null;
	readonly assumed?: readonly string[];
	readonly params?: Readonly<Record<string, string | number>>;
	readonly quotes?: readonly Quote[];
}

/**
 * A fault as a finding; equal faults have equal fingerprints. How a passage is printed is no part of it, so that the same fault has the
 * same fingerprint in every format of the document.
 * @param identity what tells the fault from others of its report; left out where check, cells, values and parameters do
 */
export function makeFinding(fault: Fault, identity?: readonly (string | number)[]): Finding {
	const {
		check,
		severity,
		status = 'fail',
		column = null,
		cells = [],
		left = null,
		right = null,
		assumed = [],
		params = {},
		quotes = []
	} = fault;
	const fingerprint = hash(JSON.stringify(identity === undefined ? [check, column, cells, left, right, params] : [check, ...identity]));
	return { check, severity, status, column, cells, left, right, assumed, params, quotes, fingerprint };
}

/** FNV-1a of 32 bits, as eight hexadecimal digits. */
function hash(text: string): string {
	let value = OFFSET;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
	return (value >>> 0).toString(16).padStart(8, '0');
}
