import { measureById } from '../../core/measure/measure-by-id';
import { RATES } from '../../core/measure/rates';
import { FINDING_CLASSES, VERDICT_FILTERS, type FindingClass, type VerdictFilter } from '../queries/finding-filter';
import { besideOf, type Beside } from './beside';

export const SCALES = ['linear', 'sqrt', 'log'] as const;

/** What a page looks at, as its address says it. `null` sets no limit, or leaves the choice to the page. */
export interface ViewState {
	/** Region code of 2, 4 or 6 digits. */
	readonly region: string | null;
	/** First and last report year, both included. */
	readonly from: number | null;
	readonly to: number | null;
	/** Body type. */
	readonly type: string | null;
	/** Whether figures with an open error are left out. */
	readonly errors: 'out' | null;
	/** The one year a page shows. */
	readonly year: number | null;
	/** The figure whose source is open: figure, metric or measure id. */
	readonly fig: string | null;
	/** Measure looked at, and the one it is set against. */
	readonly measure: string | null;
	readonly with: string | null;
	/** Which way rates are divided: id of a denominator. */
	readonly denominator: string | null;
	/** Below this many cases a rate is greyed and unranked. */
	readonly min: number | null;
	/** Ids of chosen bodies, in the order chosen, each once. */
	readonly picks: readonly string[];
	/** Show the chosen bodies only. */
	readonly only: boolean;
	/** With whom bodies are compared: those of the same county; `null`: those of the scope. */
	readonly peers: 'county' | null;
	/** Which of its pictures a page shows, and what its list is ordered by; each page has its own choices. */
	readonly show: string | null;
	readonly sort: string | null;
	/** Words that a list is searched for, as typed. */
	readonly find: string | null;
	readonly scale: (typeof SCALES)[number] | null;
	/** Weight of findings, family of their rules, and what was said of them. */
	readonly severity: FindingClass | null;
	readonly family: string | null;
	readonly verdict: VerdictFilter | null;
	/** Day `MM-DD` that a local notice sets for reports of townships. */
	readonly due: string | null;
	/** The report that stands first in a list, `body.year`, and the finding that is open, `body.year.fingerprint`. */
	readonly cell: string | null;
	readonly finding: string | null;
	/** The one chart that is shown, within another site. */
	readonly embed: string | null;
	/** What the user's own reports are shown together with, and whether they are left out themselves. */
	readonly beside: Beside | null;
	readonly own: 'out' | null;
}

/** What there is to choose from; `null` where that is not known, and then any well-formed value counts. */
export interface ViewOptions {
	readonly regions: readonly string[] | null;
	/** First and last year of the data set. */
	readonly years: readonly [number, number] | null;
	readonly types: readonly string[] | null;
	readonly shows: readonly string[] | null;
	readonly sorts: readonly string[] | null;
	/** Families of rules. */
	readonly families: readonly string[] | null;
	/** Whether own reports are shown, with another data set beside them. */
	readonly own: boolean | null;
}

/** A parameter that says nothing a page could follow, as written. */
export interface IgnoredParameter {
	readonly name: string;
	readonly value: string;
}

export const DEFAULT_VIEW: ViewState = {
	region: null,
	from: null,
	to: null,
	type: null,
	errors: null,
	year: null,
	fig: null,
	measure: null,
	with: null,
	denominator: null,
	min: null,
	picks: [],
	only: false,
	peers: null,
	show: null,
	sort: null,
	find: null,
	scale: null,
	severity: null,
	family: null,
	verdict: null,
	due: null,
	cell: null,
	finding: null,
	embed: null,
	beside: null,
	own: null
};

/** Characters a search may have: more than any name needs. */
export const LONGEST_FIND = 60;

/** Most bodies that can be chosen at once. */
export const MOST_PICKS = 12;

type Field<Value> = (text: string, options: ViewOptions) => Value | null;

const within = (year: number, years: ViewOptions['years']): boolean => years === null || (year >= years[0] && year <= years[1]);

const yearField: Field<number> = (text, { years }) => (/^(19|20)\d\d$/.test(text) && within(Number(text), years) ? Number(text) : null);
const measureField: Field<string> = (text) => (measureById(text) === undefined ? null : text);
const chosen = (text: string, choices: readonly string[] | null): string | null =>
	/^[a-z][a-z0-9_-]*$/.test(text) && (choices?.includes(text) ?? true) ? text : null;

/** A day that every year has. */
const DAY = /^(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])$|^(0[469]|11)-(0[1-9]|[12]\d|30)$|^02-(0[1-9]|1\d|2[0-8])$/;
const oneOf =
	<Value extends string>(values: readonly Value[]): Field<Value> =>
	(text) =>
		values.find((value) => value === text) ?? null;

/** Fields of one word. */
const FIELDS = {
	region: (text, { regions }) => (/^(\d\d){1,3}$/.test(text) && (regions?.includes(text) ?? true) ? text : null),
	from: yearField,
	to: yearField,
	type: (text, { types }) => (/^[a-z_]+$/.test(text) && (types?.includes(text) ?? true) ? text : null),
	errors: (text) => (text === 'out' ? text : null),
	year: yearField,
	fig: (text) => (/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(text) ? text : null),
	measure: measureField,
	with: measureField,
	denominator: (text) => (RATES.some(({ denominators }) => denominators.some(({ id }) => id === text)) ? text : null),
	min: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null),
	only: (text) => (text === '1' ? true : null),
	peers: (text) => (text === 'county' ? text : null),
	show: (text, { shows }) => chosen(text, shows),
	sort: (text, { sorts }) => chosen(text, sorts),
	find: (text) => (text.trim() !== '' && text.length <= LONGEST_FIND ? text : null),
	scale: oneOf(SCALES),
	severity: oneOf(FINDING_CLASSES),
	family: (text, { families }) => chosen(text, families),
	verdict: oneOf(VERDICT_FILTERS),
	due: (text) => (DAY.test(text) ? text : null),
	cell: (text) => (/^[\w-]{1,64}\.(19|20)\d\d$/.test(text) ? text : null),
	finding: (text) => (/^[\w-]{1,64}\.(19|20)\d\d\.[\da-f]{1,16}$/.test(text) ? text : null),
	embed: (text) => chosen(text, null),
	beside: (text, { own }) => (own === false ? null : besideOf(text)),
	own: (text, { own }) => (text === 'out' && own !== false ? text : null)
} as const satisfies { readonly [Name in Exclude<keyof ViewState, 'picks'>]: Field<NonNullable<ViewState[Name]>> };

type WordName = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as WordName[];

function readPicks(texts: readonly string[], ignored: IgnoredParameter[]): readonly string[] {
	const [text, ...more] = texts;
	ignored.push(...more.map((value) => ({ name: 'pick', value })));
	if (text === undefined) return [];
	const picks: string[] = [];
	const left = text.split(',').filter((id) => {
		const fits = /^[\w-]{1,64}$/.test(id) && !picks.includes(id) && picks.length < MOST_PICKS;
		if (fits) picks.push(id);
		return !fits;
	});
	if (left.length > 0) ignored.push({ name: 'pick', value: left.join(',') });
	return picks;
}

/**
 * Reads an address's parameters. What cannot be followed is left at its default and returned in `ignored`:
 * a value there is not, a second value for one name, years in the wrong order, more bodies than can be chosen.
 * Parameters of other names are not ours and go unmentioned.
 */
export function parseViewState(
	params: URLSearchParams,
	options: ViewOptions
): { readonly state: ViewState; readonly ignored: readonly IgnoredParameter[] } {
	const ignored: IgnoredParameter[] = [];
	const read = (name: WordName): [WordName, unknown] => {
		const [text, ...more] = params.getAll(name);
		ignored.push(...more.map((value) => ({ name, value })));
		if (text === undefined) return [name, DEFAULT_VIEW[name]];
		const value = FIELDS[name](text, options);
		if (value === null) ignored.push({ name, value: text });
		return [name, value ?? DEFAULT_VIEW[name]];
	};
	const words = Object.fromEntries(NAMES.map(read)) as Pick<ViewState, WordName>;
	const state: ViewState = { ...words, picks: readPicks(params.getAll('pick'), ignored) };
	if (state.from === null || state.to === null || state.from <= state.to) return { state, ignored };
	ignored.push({ name: 'from', value: String(state.from) }, { name: 'to', value: String(state.to) });
	return { state: { ...state, from: null, to: null }, ignored };
}

/** The default view of the data that another view is of. */
export function bareView({ beside, own }: ViewState): ViewState {
	return { ...DEFAULT_VIEW, beside, own };
}

/** The query string that says a view state: `?region=37&year=2023`, and '' for the default. */
export function formatViewState(state: ViewState): string {
	const params = NAMES.flatMap((name) => {
		const value = state[name];
		if (value === DEFAULT_VIEW[name]) return [];
		// A path stays readable, as far as an address allows.
		return [`${name}=${value === true ? '1' : encodeURIComponent(String(value)).replaceAll('%2F', '/')}`];
	});
	// Commas stay readable: the ids hold none.
	if (state.picks.length > 0) params.push(`pick=${state.picks.join(',')}`);
	return params.length === 0 ? '' : `?${params.join('&')}`;
}
