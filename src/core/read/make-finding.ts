import type { Finding, Quote, Severity } from '../model/finding';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** What a finding of the reader consists of; everything else follows from it. */
interface Fault {
	/** Id of the reader's own checks, starting with `read.`, or of a conflict class of the narrative metrics. */
	readonly check: string;
	readonly severity: Severity;
	readonly cells?: readonly string[];
	readonly left?: number | null;
	readonly right?: number | null;
	readonly params?: Readonly<Record<string, string | number>>;
	readonly quotes?: readonly Quote[];
}

/** A fault as a finding; equal faults have equal fingerprints. */
export function makeFinding(fault: Fault): Finding {
	const { check, severity, cells = [], left = null, right = null, params = {}, quotes = [] } = fault;
	const fingerprint = hash(JSON.stringify([check, cells, left, right, params, quotes.map((q) => q.text)]));
	return { check, severity, status: 'fail', column: null, cells, left, right, assumed: [], params, quotes, fingerprint };
}

/** FNV-1a of 32 bits, as eight hexadecimal digits. */
function hash(text: string): string {
	let value = OFFSET;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
	return (value >>> 0).toString(16).padStart(8, '0');
}
