import { figureIds, formById, type FormIdentity } from '../form/form';
import type { FormId } from '../model/report';
import type { Instance, Side, Term } from './identity';

/** Cells of the year before carry this before their figure id. */
export const PREVIOUS = 'prev:';

type CrossYearInstance = Omit<Instance, 'skipWhenBlank'>;

const ANY = '*';
/** The total column has an identity of its own. */
const TOTAL = 'total';

/** A term of the form files as one of ours: `-cur:a.b.c` subtracts the cell of this year. */
function termOf(term: string, line: string): Term {
	const written = term.replace(/^-/, '').replace(ANY, line);
	return { id: written.startsWith('cur:') ? written.slice('cur:'.length) : written, sign: term.startsWith('-') ? -1 : 1 };
}

/** What a star stands for: every row or column for which the table has all cells. */
function linesOf({ lhs, rhs }: FormIdentity, ids: ReadonlySet<string>): readonly (string | null)[] {
	const starred = [...lhs, ...rhs].find((term) => term.includes(ANY));
	if (starred === undefined) return [null];
	const [before = '', after = ''] = starred.replace(/^-?(?:prev|cur):/, '').split(ANY);
	const lines = [...ids]
		.filter((id) => id.startsWith(before) && id.endsWith(after))
		.map((id) => id.slice(before.length, id.length - after.length));
	return lines.filter((line) => line !== TOTAL && !line.includes('.'));
}

function instancesOf(identity: FormIdentity, ids: ReadonlySet<string>): readonly CrossYearInstance[] {
	const { id: check, severity, lhs, op, rhs } = identity;
	if (op !== 'eq' && op !== 'ge') throw new RangeError(`identity ${check}: no operator ${op}`);
	const sideOf = (terms: readonly string[], line: string | null): Side => ({
		kind: 'sum',
		terms: terms.map((term) => termOf(term, line ?? ''))
	});
	return linesOf(identity, ids).map((line) => ({ check, severity, operator: op, line, left: sideOf(lhs, line), right: sideOf(rhs, line) }));
}

function crossYearInstances(before: FormId, after: FormId): readonly CrossYearInstance[] {
	const form = formById(after);
	const ids = new Set(form.tables.flatMap(figureIds));
	const declared = (form.cross_generation ?? []).flatMap(({ ids: pattern, valid }) => (valid && pattern !== undefined ? [pattern] : []));
	const isDeclared = (id: string): boolean => declared.some((pattern) => id.startsWith(pattern.replace(ANY, '')));
	const stated = form.cross_year_identities.filter(({ id }) => before === after || isDeclared(id));
	return stated.flatMap((identity) => instancesOf(identity, ids));
}

const known = new Map<string, readonly CrossYearInstance[]>();

/** The identities between a year and the one before it; between generations of the form only those that the form files declare valid. */
export function identitiesBetween(before: FormId, after: FormId): readonly CrossYearInstance[] {
	const key = `${before}/${after}`;
	const instances = known.get(key) ?? crossYearInstances(before, after);
	known.set(key, instances);
	return instances;
}
