import { VERDICT_KINDS, type Verdict, type VerdictKind } from './verdict';

const FORMAT = 'gongkai-verdicts';
/** The one version of the file there is. */
const VERSION = 1;
/** A file holds at most this many verdicts: more than all findings of a nation's townships in a year. */
export const MOST_VERDICTS = 200_000;
/** Longest text of a file, in characters. */
const LONGEST_FILE = 64_000_000;
/** Longest reason, in characters. */
export const LONGEST_REASON = 2_000;
const LONGEST_NAME = 200;

/** Why a file or one verdict of it was refused. */
export type VerdictFault =
	| 'too_long'
	| 'no_json'
	| 'other_format'
	| 'other_version'
	| 'no_list'
	| 'too_many'
	| 'no_object'
	| 'body'
	| 'name'
	| 'year'
	| 'check'
	| 'fingerprint'
	| 'verdict'
	| 'reason'
	| 'reason_missing'
	| 'decided';

/** What was refused, where and why. */
export interface Refused {
	/** `file`, or the place of a verdict: `verdicts[3].year`. */
	readonly place: string;
	readonly fault: VerdictFault;
	/** The version of a file of another version, as written; empty otherwise. */
	readonly found: string;
}

export interface ParsedVerdicts {
	readonly verdicts: readonly Verdict[];
	/** A fault of the file as a whole leaves no verdict. */
	readonly refused: readonly Refused[];
}

type Fields = Readonly<Record<string, unknown>>;
type Fit = (value: unknown) => boolean;

const isText =
	(pattern: RegExp): Fit =>
	(value) =>
		typeof value === 'string' && pattern.test(value);
const isShort =
	(most: number): Fit =>
	(value) =>
		typeof value === 'string' && value.length <= most;

/** What each field of a verdict has to be. */
const FITS: Readonly<Record<keyof Verdict, Fit>> = {
	body: isText(/^[\w-]{1,64}$/),
	name: isShort(LONGEST_NAME),
	year: (value) => Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2999,
	check: isText(/^[a-z][a-z0-9_.]{0,79}$/),
	fingerprint: isText(/^[0-9a-f]{8}$/),
	verdict: (value) => VERDICT_KINDS.includes(value as VerdictKind),
	reason: isShort(LONGEST_REASON),
	decided: (value) => isText(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/)(value) && !Number.isNaN(Date.parse(value as string))
};
const NAMES = Object.keys(FITS) as (keyof Verdict)[];

/**
 * Reads a file of verdicts. Whatever the text is, nothing is thrown and nothing of it is kept but the fields of well-formed verdicts; what is
 * refused is told with its place.
 */
export function parseVerdicts(text: string): ParsedVerdicts {
	const list = listOf(text);
	if (!Array.isArray(list)) return { verdicts: [], refused: [list as Refused] };
	const verdicts: Verdict[] = [];
	const refused: Refused[] = [];
	list.forEach((entry: unknown, index) => {
		const fault = faultOf(entry, index);
		if (fault === null) verdicts.push(pick(entry as Verdict));
		else refused.push(fault);
	});
	return { verdicts, refused };
}

/** Verdicts as the text of a file, in an order that does not depend on when they were given. */
export function serialiseVerdicts(verdicts: readonly Verdict[]): string {
	const keyOf = ({ body, year, check, fingerprint }: Verdict): string => `${body} ${year} ${check} ${fingerprint}`;
	const sorted = verdicts.map(pick).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
	return `${JSON.stringify({ format: FORMAT, version: VERSION, verdicts: sorted }, null, '\t')}\n`;
}

function ofFile(fault: VerdictFault, found = ''): Refused {
	return { place: 'file', fault, found };
}

/** The list of a file, or why there is none. */
function listOf(text: string): readonly unknown[] | Refused {
	if (text.length > LONGEST_FILE) return ofFile('too_long');
	const file = parse(text.replace(/^\uFEFF/, ''));
	if (file === undefined) return ofFile('no_json');
	if (!isObject(file) || file.format !== FORMAT) return ofFile('other_format');
	if (file.version !== VERSION) return ofFile('other_version', JSON.stringify(file.version ?? null).slice(0, 20));
	if (!Array.isArray(file.verdicts)) return ofFile('no_list');
	return file.verdicts.length > MOST_VERDICTS ? ofFile('too_many') : (file.verdicts as readonly unknown[]);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultOf(entry: unknown, index: number): Refused | null {
	const place = `verdicts[${index}]`;
	if (!isObject(entry)) return { place, fault: 'no_object', found: '' };
	const wrong = NAMES.find((name) => !FITS[name](Object.hasOwn(entry, name) ? entry[name] : undefined));
	if (wrong !== undefined) return { place: `${place}.${wrong}`, fault: wrong, found: '' };
	const isBare = entry.verdict === 'dismissed' && (entry.reason as string).trim() === '';
	return isBare ? { place: `${place}.reason`, fault: 'reason_missing', found: '' } : null;
}

/** The fields of a verdict and no others, in the order in which a file has them. */
function pick({ body, name, year, check, fingerprint, verdict, reason, decided }: Verdict): Verdict {
	return { body, name, year, check, fingerprint, verdict, reason, decided };
}
